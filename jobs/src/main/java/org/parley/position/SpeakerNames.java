package org.parley.position;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.mention.Mention;
import org.parley.mention.MentionForm;
import org.parley.statement.SpeakerForm;
import org.parley.statement.Statement;
import org.parley.statement.StatementType;
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
    speakers.removeIf(id -> isSomebodyElse(statement, id));
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

  /**
   * True for the Smith of "the president said that Smith must go": nobody reports of a speaker whom
   * he does not name what he says by his name.
   */
  private boolean isSomebodyElse(Statement statement, String speaker) {
    SpeakerForm form = statement.speakerForm();
    if (statement.type() != StatementType.INDIRECT
        || (form != SpeakerForm.ROLE && form != SpeakerForm.PRONOUN)
        || kind(speaker) != ActorKind.PERSON) {
      return false;
    }
    Span hull = statement.hull();
    for (int m = MentionOrder.firstFrom(mentions, hull.start()); m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.span().start() >= hull.end()) {
        break;
      }
      boolean named =
          mention.form() == MentionForm.NAME || mention.form() == MentionForm.TITLE_NAME;
      if (named && !mention.embedded() && mention.actorId().equals(speaker)) {
        return true;
      }
    }
    return false;
  }

  private ActorKind kind(String actorId) {
    return codebook.actor(actorId).map(Actor::kind).orElse(null);
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
