package org.parley.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.annotate.DocumentRecord;
import org.parley.annotate.DocumentRecords;
import org.parley.annotate.MentionRecord;
import org.parley.annotate.PositionRecord;
import org.parley.annotate.StatementRecord;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.Gender;
import org.parley.codebook.Membership;
import org.parley.codebook.Role;
import org.parley.time.Validity;

/** Builds the records of one document for tests; what is not said has a plain value. */
final class Articles {

  private final String id;
  private String source = "";
  private String date = "";
  private String earliest = "";
  private String latest = "";
  private int paragraphs = 1;
  private int sentences = 1;
  private String duplicateOf = "";
  private final List<MentionRecord> mentions = new ArrayList<>();
  private final List<StatementRecord> statements = new ArrayList<>();
  private final List<PositionRecord> positions = new ArrayList<>();

  private Articles(String id) {
    this.id = id;
  }

  static Articles article(String id) {
    return new Articles(id);
  }

  Articles from(String outlet) {
    source = outlet;
    return this;
  }

  Articles on(String day) {
    return dated(day, day, day);
  }

  Articles dated(String label, String first, String last) {
    date = label;
    earliest = first;
    latest = last;
    return this;
  }

  Articles sized(int paragraphs, int sentences) {
    this.paragraphs = paragraphs;
    this.sentences = sentences;
    return this;
  }

  Articles copyOf(String original) {
    duplicateOf = original;
    return this;
  }

  Articles mention(String actor, int paragraph, int sentence) {
    return mention(actor, paragraph, sentence, "name", "body", false);
  }

  Articles mention(
      String actor, int paragraph, int sentence, String form, String zone, boolean embedded) {
    mentions.add(
        new MentionRecord(
            id + "#m" + mentions.size(),
            id,
            paragraph,
            sentence,
            0,
            1,
            actor,
            actor,
            form,
            zone,
            embedded,
            "",
            ""));
    return this;
  }

  Articles statement(String speakers) {
    return statement(speakers, "body", "");
  }

  Articles statement(String speakers, String zone, String repeats) {
    statements.add(
        new StatementRecord(
            id + "#s" + statements.size(),
            id,
            0,
            0,
            1,
            "0-1",
            "direct",
            "own_words",
            speakers,
            "",
            null,
            null,
            "name",
            "",
            null,
            null,
            "",
            "",
            date,
            earliest,
            latest,
            "document",
            0.9,
            "",
            zone,
            repeats,
            "",
            "",
            ""));
    return this;
  }

  private double confidence = 0.9;

  /** Positions from here on are of this confidence. */
  Articles sure(double confidence) {
    this.confidence = confidence;
    return this;
  }

  /** A position taken in the last statement, dated as the article. */
  Articles position(String issue, String holder, String side, Integer level) {
    return position(issue, holder, side, "", level, "", "own_words");
  }

  Articles position(
      String issue,
      String holder,
      String side,
      String role,
      Integer level,
      String condition,
      String layer) {
    int n = positions.size();
    positions.add(
        new PositionRecord(
            id + "#p" + n,
            id + "#s" + (statements.size() - 1),
            id,
            issue,
            holder,
            side,
            "",
            level,
            condition,
            "",
            "asserted",
            layer,
            date,
            earliest,
            latest,
            10 * n,
            10 * n + 5,
            "evidence " + id + " " + n,
            "",
            confidence,
            role,
            "",
            ""));
    return this;
  }

  DocumentRecords build() {
    return new DocumentRecords(
        new DocumentRecord(
            id,
            id + ".txt",
            source,
            "",
            date,
            earliest,
            latest,
            earliest.isEmpty() ? "none" : "interval",
            "metadata",
            "",
            1,
            paragraphs,
            sentences,
            1,
            mentions.size(),
            statements.size(),
            duplicateOf,
            "",
            ""),
        List.copyOf(mentions),
        List.copyOf(statements),
        List.copyOf(positions));
  }

  /** A person who always speaks for one side. */
  static Actor person(String id, String side) {
    return actor(id, ActorKind.PERSON, side);
  }

  static Actor actor(String id, ActorKind kind, String side) {
    List<Membership> memberships =
        side.isEmpty() ? List.of() : List.of(new Membership(side, Validity.ALWAYS));
    return new Actor(id, "Name of " + id, kind, Gender.NONE, memberships, "");
  }

  static Codebook codebook(List<Role> roles, Actor... actors) {
    Map<String, Actor> byId = new java.util.HashMap<>();
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
    }
    return new Codebook(byId, List.of(), roles, List.of(), List.of(), List.of(), "");
  }
}
