package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.corpus.Metadata;
import org.parley.date.DocumentDate;
import org.parley.text.Zone;

class RepeatFinderTest {

  @Test
  void aHeadlineAndTheStoryThatSayTheSameNameEachOther() {
    String text =
        """
        Maro: Border will stay closed until spring

        The border will stay closed until the end of spring, Maro said on Monday.

        Trains run on time, Maro said.
        """;
    NameLookup names = new NameLookup();
    names.add(List.of("maro", "PERSON", "MALE", "Maro"));
    Layout layout = Layouts.of(text, Zone.HEADLINE);
    List<Statement> statements =
        new StatementExtractor(names.codebook())
            .extract(
                new Document("d", "", text, Metadata.NONE),
                layout,
                DocumentDate.UNDATED,
                names.find(text, layout));
    assertThat(statements).hasSize(3);
    assertThat(statements.get(0).repeats()).containsExactly(1);
    assertThat(statements.get(1).repeats()).containsExactly(0);
    assertThat(statements.get(2).repeats()).isEmpty();
  }
}
