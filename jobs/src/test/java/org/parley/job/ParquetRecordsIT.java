package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.annotate.DuplicateRecord;
import org.parley.annotate.StatementRecord;
import org.parley.run.PartState;
import org.parley.table.Tables;

class ParquetRecordsIT {

  @TempDir private Path folder;

  @Test
  void everyCharacterAndEveryEmptyCellComesBack() throws Exception {
    RecordFiles files = new RecordFiles(folder.toString(), HadoopSettings.NONE);
    StatementRecord row =
        new StatementRecord(
            "d#s0001",
            "d",
            1,
            2,
            9,
            "2-9",
            "direct",
            "own_words",
            "kerry",
            "he",
            null,
            null,
            "pronoun",
            "said",
            10,
            14,
            "\u0007 “é” \ud83d\ude00",
            "",
            "2015-09",
            "",
            "",
            "",
            0.5,
            "rule",
            "body",
            "",
            "",
            "",
            "");
    try (RecordFiles.PartWriter<StatementRecord> writer = files.writer(Tables.STATEMENTS, 3)) {
      writer.write(row);
      assertThat(writer.rows()).isEqualTo(1);
    }
    List<StatementRecord> read = new ArrayList<>();
    files.read(Tables.STATEMENTS, 3).forEachRemaining(read::add);
    assertThat(read).containsExactly(row);
    StatementRecord part =
        files.read(Tables.STATEMENTS, 3, Set.of("doc_id", "start", "content")).next();
    assertThat(part.docId()).isEqualTo("d");
    assertThat(part.start()).isEqualTo(2);
    assertThat(part.content()).isEqualTo(row.content());
    assertThat(part.speaker()).isNull();
    assertThat(part.end()).isZero();
  }

  @Test
  void onlyTheAttemptThatCountsIsSeen() throws Exception {
    RecordFiles files = new RecordFiles(folder.toString(), HadoopSettings.NONE);
    PartState state =
        new PartState(
            List.of(), Map.of("duplicates", 1L), 1, 0, false, "", Map.of(), List.of(), Map.of());
    for (long number = 1; number <= 3; number++) {
      RecordFiles attempt = files.attempt("app-" + number);
      try (RecordFiles.PartWriter<DuplicateRecord> writer = attempt.writer(Tables.DUPLICATES, 0)) {
        writer.write(new DuplicateRecord("copy", "of attempt " + number));
      }
      attempt.writeState(0, state);
    }
    files.accept(List.of(PartTally.of(0, "app-2", state, List.of(), Set.of(), false)));
    files.dropAttempts();
    assertThat(files.parts(Tables.DUPLICATES)).isEqualTo(1);
    assertThat(files.read(Tables.DUPLICATES, 0).next().duplicateOf()).isEqualTo("of attempt 2");
    assertThat(files.readState(0)).isEqualTo(state);
  }
}
