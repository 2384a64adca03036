package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private static final int[] NONE = {};

  private static final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;
    private long count;
    private long documents;
    private long lastDocument;

    /** By the numbers of sides, as far as one was counted. */
    private int[] bySide = NONE;

    private void addSide(int side) {
      if (side >= bySide.length) {
        bySide = Arrays.copyOf(bySide, side + 1);
      }
      bySide[side]++;
    }
  }

  /** A part of what a side says. */
  private record Said(int start, int end, int side) {}

  private final Map<String, Tally> tallies = new HashMap<>();

  /** Numbers of the sides, from 0, in the order in which they were met. */
  private final Map<String, Integer> sides = new LinkedHashMap<>();

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
    List<Said> said = said(annotated.statements(), sideOf);
    List<Said> open = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : annotated.layout().paragraphs()) {
      boolean counted = paragraph.zone().isCounted();
      for (Sentence sentence : paragraph.sentences()) {
        for (Token token : sentence.tokens()) {
          int at = token.start();
          while (next < said.size() && said.get(next).start() <= at) {
            open.add(said.get(next++));
          }
          open.removeIf(part -> part.end() <= at);
          if (isTerm(token) && (counted || !open.isEmpty())) {
            Tally tally = tallies.computeIfAbsent(token.folded(), term -> new Tally());
            if (counted) {
              count(tally);
            }
            for (Said part : open) {
              tally.addSide(part.side());
            }
          }
        }
      }
    }
    return this;
  }

  private void count(Tally tally) {
    tally.count++;
    if (tally.lastDocument != documents) {
      tally.lastDocument = documents;
      tally.documents++;
    }
  }

  /** What is said in counted zones by the speakers of one side, in text order of its beginnings. */
  private List<Said> said(
      List<Statement> statements, BiFunction<String, DateInterval, String> sideOf) {
    List<Said> said = new ArrayList<>();
    for (Statement statement : statements) {
      String side = statement.zone().isCounted() ? onlySide(statement, sideOf) : "";
      if (!side.isEmpty()) {
        int number = sides.computeIfAbsent(side, s -> sides.size());
        for (Span span : statement.contentSpans()) {
          said.add(new Said(span.start(), span.end(), number));
        }
      }
    }
    said.sort(Comparator.comparingInt(Said::start));
    return said;
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

  private static boolean isTerm(Token token) {
    return token.kind() == TokenKind.WORD && token.folded().length() > 1;
  }

  /** One record per term, in no particular order. */
  public Stream<TermCountRecord> records() {
    List<String> names = List.copyOf(sides.keySet());
    return tallies.entrySet().stream()
        .map(
            e ->
                new TermCountRecord(
                    e.getKey(),
                    e.getValue().count,
                    e.getValue().documents,
                    bySide(e.getValue().bySide, names)));
  }

  private static String bySide(int[] counts, List<String> names) {
    return IntStream.range(0, counts.length)
        .filter(side -> counts[side] > 0)
        .mapToObj(side -> names.get(side) + ":" + counts[side])
        .sorted(Comparator.comparing(entry -> entry.substring(0, entry.lastIndexOf(':'))))
        .collect(Collectors.joining(" "));
  }
}
