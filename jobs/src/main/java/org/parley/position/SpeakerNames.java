package org.parley.position;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.mention.Mention;
import org.parley.mention.MentionForm;
import org.parley.statement.Statement;
import org.parley.text.Folding;
import org.parley.text.Span;

/**
 * The actors behind the words that name a statement's speaker, where no single one was resolved.
 */
final class SpeakerNames {

  private static final Set<String> STAFF = WordFile.words("staff.txt");
  private static final Set<String> SOME =
      Set.of("some", "many", "most", "several", "other", "few", "those");
  private static final Set<String> ASKING = WordFile.words("askers.txt");

  private final Codebook codebook;
  private final String text;
  private final List<Mention> mentions;

  SpeakerNames(Codebook codebook, String text, List<Mention> mentions) {
    this.codebook = codebook;
    this.text = text;
    this.mentions = mentions;
  }

  /** True for a turn of a transcript in which somebody without a name asks. */
  static boolean isAsker(Statement statement) {
    return statement.speakerIds().isEmpty()
        && ASKING.contains(Folding.fold(statement.speakerLabel()));
  }

  /** True for one who is named but not in the codebook; not for one who only asks. */
  boolean isSomebodyUnknown(Statement statement) {
    String label = Folding.fold(statement.speakerLabel());
    return statement.speakerIds().isEmpty()
        && !label.isEmpty()
        && statement.nestedIn() < 0
        && !ASKING.contains(label);
  }

  /** The speakers; where they are not resolved, the actors named in the speaker's words. */
  Set<String> of(Statement statement) {
    if (isSome(statement.speaker())) {
      return Set.of();
    }
    Set<String> speakers = new LinkedHashSet<>(statement.speakerIds());
    if (speakers.isEmpty() && statement.speaker() != null) {
      for (Mention mention : mentions) {
        if (statement.speaker().contains(mention.span())
            && !mention.embedded()
            && !mention.actorId().isEmpty()
            && mention.form() != MentionForm.ADJECTIVE
            && speaksItself(statement.speaker(), mention.span())) {
          speakers.add(mention.actorId());
        } else if (statement.speaker().contains(mention.span())
            && !mention.actorId().isEmpty()
            && isOfHisStaff(statement.speaker(), mention.span())) {
          speakers.add(Sides.of(codebook, mention.actorId()));
        }
      }
    }
    return speakers;
  }

  /** True for "some Saudis" and "many in Turkey": not those whom the name means. */
  private boolean isSome(Span speaker) {
    if (speaker == null) {
      return false;
    }
    String words = Folding.fold(text.substring(speaker.start(), speaker.end()));
    int end = words.indexOf(' ');
    return end > 0 && SOME.contains(words.substring(0, end));
  }

  /** True for "Assad's aides": they speak for his side. */
  private boolean isOfHisStaff(Span speaker, Span name) {
    String after = Folding.fold(text.substring(name.end(), speaker.end()));
    int last = after.lastIndexOf(' ') + 1;
    return after.startsWith("'s ") && STAFF.contains(after.substring(last));
  }

  /** True for "the Syrian opposition and Iran", not for "critics of Iran" or "Iran's critics". */
  private boolean speaksItself(Span speaker, Span name) {
    String before = Folding.fold(text.substring(speaker.start(), name.start()));
    String after = Folding.fold(text.substring(name.end(), speaker.end()));
    String lead = before.replace("\"", "").strip();
    return (lead.isEmpty()
            || lead.equals("the")
            || lead.endsWith(",")
            || lead.endsWith(" and")
            || lead.endsWith(" and the"))
        && !after.startsWith("'");
  }
}
