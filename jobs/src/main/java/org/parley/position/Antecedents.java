package org.parley.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.Gender;
import org.parley.mention.Mention;
import org.parley.statement.Statement;
import org.parley.statement.StatementType;
import org.parley.text.Folding;
import org.parley.text.Span;

/**
 * Which actor a pronoun inside a statement stands for: the speaker, or who was named last before
 * it, two sentences back at most.
 */
final class Antecedents {

  private static final int SENTENCES_BACK = 2;

  /** Behind these a state is where something is, not who does it: "the war in Ukraine". */
  private static final Set<String> PLACING =
      Set.of("in", "to", "from", "into", "near", "inside", "across", "over", "around");

  /** Behind these an actor is what is fought: "the fight against them". */
  private static final Set<String> FIGHTING =
      Set.of("against", "fight", "fighting", "defeat", "counter", "combat", "destroy");

  private static final int LONGEST_BEFORE = 8;

  private final Codebook codebook;
  private final String text;
  private final SentenceNumbers sentences;
  private final List<Mention> mentions;
  private final TreeMap<Integer, Integer> speakers = new TreeMap<>();

  Antecedents(
      Codebook codebook,
      String text,
      SentenceNumbers sentences,
      List<Mention> mentions,
      List<Statement> statements) {
    this.codebook = codebook;
    this.text = text;
    this.sentences = sentences;
    List<Mention> known = new ArrayList<>(mentions);
    known.removeIf(m -> m.actorId().isEmpty());
    known.sort(Comparator.comparing(Mention::span));
    this.mentions = List.copyOf(known);
    for (Statement statement : statements) {
      if (statement.speaker() != null) {
        speakers.merge(statement.speaker().start(), statement.speaker().end(), Math::max);
      }
    }
  }

  /** The actor for which a pronoun of the third person stands; empty string when unclear. */
  String of(Statement statement, String pronoun, Span at) {
    boolean reported = isReported(statement, at);
    String speaker = statement.speakerIds().size() == 1 ? statement.speakerIds().get(0) : "";
    if (pronoun.startsWith("it")) {
      return reported && agrees(speaker, pronoun) ? speaker : "";
    }
    Mention named = last(statement, pronoun, at);
    if (named != null && (!reported || within(statement, named.span()))) {
      return named.actorId();
    }
    if (reported && agrees(speaker, pronoun)) {
      return speaker;
    }
    return reported && named != null && !speaker.isEmpty() ? named.actorId() : "";
  }

  /** True for indirect speech and for what stands outside the marks of a mixed quotation. */
  private static boolean isReported(Statement statement, Span at) {
    return statement.type() == StatementType.INDIRECT
        || (statement.type() == StatementType.MIXED
            && statement.quotedSpans().stream().noneMatch(s -> s.contains(at)));
  }

  /** The last mention near before the pronoun that it can stand for, no speaker's name; or null. */
  private Mention last(Statement statement, String pronoun, Span at) {
    for (int i = MentionOrder.firstFrom(mentions, at.start()) - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (sentences.distance(mention.span().start(), at.start()) > SENTENCES_BACK) {
        return null;
      }
      if (mention.span().end() <= at.start()
          && agrees(mention.actorId(), pronoun)
          && !isNoSubject(mention)
          && !(!isReported(statement, at) && statement.speakerIds().contains(mention.actorId()))
          && (within(statement, mention.span()) || !isSpeaker(mention.span()))) {
        return mention;
      }
    }
    return null;
  }

  /** True for a state where something is, and for whoever is fought. */
  private boolean isNoSubject(Mention mention) {
    String before = wordBefore(mention);
    Actor actor = codebook.actor(mention.actorId()).orElse(null);
    boolean state = actor != null && actor.kind() == ActorKind.STATE;
    return FIGHTING.contains(before) || (state && PLACING.contains(before));
  }

  private String wordBefore(Mention mention) {
    int start = mention.span().start();
    String before = text.substring(Math.max(0, start - LONGEST_BEFORE - 1), start).stripTrailing();
    return Folding.fold(before.substring(before.lastIndexOf(' ') + 1));
  }

  private boolean isSpeaker(Span mention) {
    Map.Entry<Integer, Integer> speaker = speakers.lowerEntry(mention.end());
    return speaker != null && speaker.getValue() > mention.start();
  }

  private static boolean within(Statement statement, Span span) {
    return statement.contentSpans().stream().anyMatch(s -> s.contains(span));
  }

  /** True when the pronoun can stand for the actor. */
  private boolean agrees(String actorId, String pronoun) {
    Actor actor = codebook.actor(actorId).orElse(null);
    if (actor == null) {
      return false;
    }
    boolean person = actor.kind() == ActorKind.PERSON;
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> person && actor.gender() != Gender.FEMALE;
      case "she", "her", "hers", "herself" -> person && actor.gender() != Gender.MALE;
      default -> !person && actor.kind() != ActorKind.MEDIA;
    };
  }
}
