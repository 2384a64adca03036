package org.parley.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parley.codebook.Review;
import org.parley.position.Position;
import org.parley.statement.Statement;
import org.parley.text.Span;

/**
 * The reviews of one document, put on its statements and positions. A corrected speaker is put in
 * before positions are read, so that they are read for the right holder; a position's review still
 * finds its row when the holder it names is the speaker that was corrected. A review whose passage
 * is no longer found, or holds other words, is not used and says why.
 */
final class DocumentReviews {

  private static final String REVIEWED = "; reviewed";

  private final Map<Integer, Review> reviews;
  private final Map<Integer, String> outcomes = new TreeMap<>();
  private final Map<Integer, ReviewMark> statementMarks = new HashMap<>();
  private final Map<Integer, ReviewMark> positionMarks = new HashMap<>();
  private final Map<Integer, List<String>> speakersBefore = new HashMap<>();

  DocumentReviews(Map<Integer, Review> reviews) {
    this.reviews = reviews;
  }

  /** The statements as reviewed. */
  List<Statement> statements(List<Statement> found, String text) {
    if (reviews.isEmpty()) {
      return found;
    }
    List<Statement> statements = new ArrayList<>(found);
    reviews.forEach(
        (number, review) -> {
          if (!review.ofPosition()) {
            List<Integer> places =
                places(
                    found,
                    s -> s.hull().start() == review.start() && s.hull().end() == review.end());
            outcomes.put(
                number,
                outcome(review, places, found.stream().map(Statement::hull).toList(), text));
            if (outcomes.get(number).equals(Reviews.APPLIED)) {
              places.forEach(i -> statements.set(i, corrected(found.get(i), review)));
            }
          }
        });
    return List.copyOf(statements);
  }

  /** The positions as reviewed. */
  List<Position> positions(List<Position> found, String text) {
    if (reviews.isEmpty()) {
      return found;
    }
    List<Position> positions = new ArrayList<>(found);
    for (int i = 0; i < found.size(); i++) {
      ReviewMark statement = statementMarks.get(found.get(i).statement());
      if (statement != null && statement.ok().equals("no")) {
        positionMarks.put(i, new ReviewMark("", "no"));
      }
    }
    reviews.forEach(
        (number, review) -> {
          if (review.ofPosition()) {
            List<Integer> places =
                places(found, p -> isAt(p, review) && p.holderId().equals(review.holderId()));
            if (places.isEmpty()) {
              places = places(found, p -> isAt(p, review) && isReattributed(p, review));
            }
            outcomes.put(
                number,
                outcome(review, places, found.stream().map(Position::evidence).toList(), text));
            if (outcomes.get(number).equals(Reviews.APPLIED)) {
              places.forEach(i -> positions.set(i, corrected(i, found.get(i), review)));
            }
          }
        });
    return List.copyOf(positions);
  }

  private static boolean isAt(Position p, Review review) {
    return p.issueId().equals(review.issueId())
        && p.evidence().start() == review.start()
        && p.evidence().end() == review.end();
  }

  private boolean isReattributed(Position p, Review review) {
    return speakersBefore.getOrDefault(p.statement(), List.of()).contains(review.holderId());
  }

  private static <T> List<Integer> places(List<T> rows, Predicate<T> wanted) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (wanted.test(rows.get(i))) {
        places.add(i);
      }
    }
    return places;
  }

  private static String outcome(
      Review review, List<Integer> places, List<Span> found, String text) {
    if (places.isEmpty()) {
      String what = review.ofPosition() ? "position on " + review.issueId() : "statement";
      return found.stream()
          .filter(s -> s.start() < review.end() && s.end() > review.start())
          .findFirst()
          .map(
              s ->
                  "no "
                      + what
                      + " is found here any more; the nearest passage is "
                      + s.start()
                      + "-"
                      + s.end())
          .orElse("no " + what + " is found here any more");
    }
    String now = letters(text.substring(review.start(), review.end()));
    return review.text().isEmpty() || letters(review.text()).equals(now)
        ? Reviews.APPLIED
        : "other words stand here now";
  }

  /** Letters and digits alone: tables guard and replace other characters. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private Statement corrected(Statement s, Review review) {
    ReviewMark mark = ReviewMark.of(review);
    statementMarks.put(s.number(), mark);
    List<String> speakers = s.speakerIds();
    if (!review.speaker().isEmpty()) {
      speakersBefore.put(s.number(), speakers.isEmpty() ? List.of("") : speakers);
      speakers =
          review.speaker().equals(Review.NONE) ? List.of() : List.of(review.speaker().split("; "));
    }
    return new Statement(
        s.number(),
        s.paragraph(),
        s.contentSpans(),
        s.type(),
        s.layer(),
        speakers,
        s.speaker(),
        s.speakerForm(),
        s.speakerLabel(),
        s.cue(),
        s.quotedSpans(),
        s.date(),
        s.dateBasis(),
        mark.confidence(),
        s.rule() + REVIEWED,
        s.zone(),
        s.repeats(),
        s.nestedIn());
  }

  private Position corrected(int index, Position p, Review review) {
    ReviewMark mark = ReviewMark.of(review);
    positionMarks.put(index, mark);
    Integer level =
        review.level().isEmpty()
            ? p.level()
            : review.level().equals(Review.NONE) ? null : Integer.valueOf(review.level());
    return new Position(
        p.statement(),
        p.issueId(),
        p.holderId(),
        p.sideId(),
        p.reportedBy(),
        level,
        p.condition(),
        p.salience(),
        p.modality(),
        p.layer(),
        p.date(),
        p.evidence(),
        p.rule() + REVIEWED,
        mark.confidence());
  }

  /** What became of each review, and how the rows are marked. */
  ReviewOutcome outcome() {
    return reviews.isEmpty()
        ? ReviewOutcome.NONE
        : new ReviewOutcome(statementMarks, positionMarks, outcomes);
  }
}
