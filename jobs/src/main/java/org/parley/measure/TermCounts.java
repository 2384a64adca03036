package org.parley.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

  private static final long serialVersionUID = 2L;

  private static final int[] NONE = {};

  /** A part of what a side says. */
  private record Said(int start, int end, int side) {}

  /** What is kept of each term besides the sides: three numbers in a row. */
  private static final int COUNT = 0;

  private static final int DOCUMENTS = 1;
  private static final int LAST_DOCUMENT = 2;
  private static final int WIDTH = 3;

  private final Names terms = new Names();
  private int[] tallies = new int[WIDTH];

  /** By term, then by the numbers of sides, as far as one was counted. */
  private int[][] bySide = {NONE};

  private final Names sides = new Names();
  private int documents;

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
          if (!open.isEmpty()) {
            open.removeIf(part -> part.end() <= at);
          }
          if (isTerm(token) && (counted || !open.isEmpty())) {
            int term = term(token.folded());
            if (counted) {
              count(term * WIDTH);
            }
            for (int i = 0; i < open.size(); i++) {
              addSide(term, open.get(i).side());
            }
          }
        }
      }
    }
    return this;
  }

  private int term(String folded) {
    int term = terms.number(folded);
    if (term == bySide.length) {
      tallies = Arrays.copyOf(tallies, Math.multiplyExact(tallies.length, 2));
      bySide = Arrays.copyOf(bySide, Math.multiplyExact(term, 2));
      Arrays.fill(bySide, term, bySide.length, NONE);
    }
    return term;
  }

  private void count(int row) {
    tallies[row + COUNT] = Math.addExact(tallies[row + COUNT], 1);
    if (tallies[row + LAST_DOCUMENT] != documents) {
      tallies[row + LAST_DOCUMENT] = documents;
      tallies[row + DOCUMENTS]++;
    }
  }

  private void addSide(int term, int side) {
    if (side >= bySide[term].length) {
      bySide[term] = Arrays.copyOf(bySide[term], side + 1);
    }
    bySide[term][side]++;
  }

  /** What is said in counted zones by the speakers of one side, in text order of its beginnings. */
  private List<Said> said(
      List<Statement> statements, BiFunction<String, DateInterval, String> sideOf) {
    List<Said> said = new ArrayList<>();
    for (Statement statement : statements) {
      String side = statement.zone().isCounted() ? onlySide(statement, sideOf) : "";
      if (!side.isEmpty()) {
        int number = sides.number(side);
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
    List<String> names = sides.all();
    return IntStream.range(0, terms.size())
        .mapToObj(
            term ->
                new TermCountRecord(
                    terms.name(term),
                    tallies[term * WIDTH + COUNT],
                    tallies[term * WIDTH + DOCUMENTS],
                    bySide(bySide[term], names)));
  }

  private static String bySide(int[] counts, List<String> names) {
    return IntStream.range(0, counts.length)
        .filter(side -> counts[side] > 0)
        .mapToObj(side -> names.get(side) + ":" + counts[side])
        .sorted(Comparator.comparing(entry -> entry.substring(0, entry.lastIndexOf(':'))))
        .collect(Collectors.joining(" "));
  }
}
