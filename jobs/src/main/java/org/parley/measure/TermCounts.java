package org.parley.measure;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.annotate.AnnotatedDocument;
import org.parley.annotate.TermCountRecord;
import org.parley.statement.Statement;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;
import org.parley.time.DateInterval;

/**
 * How often each word occurs: in the counted zones, in how many documents, and in the statements of
 * each side. Words are folded; numbers and single letters are left out.
 */
public final class TermCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;
    private long count;
    private long documents;
    private long lastDocument;
    private Map<String, long[]> sides;
  }

  private final Map<String, Tally> tallies = new HashMap<>();
  private long documents;

  /**
   * Adds one document.
   *
   * @param sideOf the side of an actor on the days of an interval, which may be null; empty when
   *     none
   */
  public TermCounts add(
      AnnotatedDocument annotated, BiFunction<String, DateInterval, String> sideOf) {
    documents++;
    for (Paragraph paragraph : annotated.layout().paragraphs()) {
      if (paragraph.zone().isCounted()) {
        for (Sentence sentence : paragraph.sentences()) {
          for (Token token : sentence.tokens()) {
            if (isTerm(token)) {
              Tally tally = tallies.computeIfAbsent(token.folded(), term -> new Tally());
              tally.count++;
              if (tally.lastDocument != documents) {
                tally.lastDocument = documents;
                tally.documents++;
              }
            }
          }
        }
      }
    }
    for (Statement statement : annotated.statements()) {
      if (statement.zone().isCounted()) {
        String side = onlySide(statement, sideOf);
        if (!side.isEmpty()) {
          addSide(annotated, statement, side);
        }
      }
    }
    return this;
  }

  /** The side of all its speakers who have one; empty when there is none, or more than one. */
  private static String onlySide(
      Statement statement, BiFunction<String, DateInterval, String> sideOf) {
    String only = "";
    for (String speaker : statement.speakerIds()) {
      String side = sideOf.apply(speaker, statement.date());
      if (!side.isEmpty()) {
        if (!only.isEmpty() && !only.equals(side)) {
          return "";
        }
        only = side;
      }
    }
    return only;
  }

  private void addSide(AnnotatedDocument annotated, Statement statement, String side) {
    Span hull = statement.hull();
    List<Paragraph> paragraphs = annotated.layout().paragraphs();
    for (int p = statement.paragraph(); p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      if (paragraph.span().start() >= hull.end()) {
        break;
      }
      for (Sentence sentence : paragraph.sentences()) {
        if (sentence.span().overlaps(hull)) {
          for (Token token : sentence.tokens()) {
            if (isTerm(token) && isContent(statement, token)) {
              Tally tally = tallies.computeIfAbsent(token.folded(), term -> new Tally());
              if (tally.sides == null) {
                tally.sides = new HashMap<>();
              }
              tally.sides.computeIfAbsent(side, s -> new long[1])[0]++;
            }
          }
        }
      }
    }
  }

  private static boolean isContent(Statement statement, Token token) {
    for (Span span : statement.contentSpans()) {
      if (span.contains(token.start())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTerm(Token token) {
    return token.kind() == TokenKind.WORD && token.folded().length() > 1;
  }

  /** One record per term, in no particular order. */
  public Stream<TermCountRecord> records() {
    return tallies.entrySet().stream()
        .map(
            e ->
                new TermCountRecord(
                    e.getKey(),
                    e.getValue().count,
                    e.getValue().documents,
                    sides(e.getValue().sides)));
  }

  private static String sides(Map<String, long[]> sides) {
    return sides == null
        ? ""
        : new TreeMap<>(sides)
            .entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue()[0])
                .collect(Collectors.joining(" "));
  }
}
