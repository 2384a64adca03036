package org.parley.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.text.Span;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

/**
 * When a document was published: what its metadata say; else a full date in its address or file
 * name; else the date that it prints of itself; else what follows from the dates, weekdays and
 * offices in its text.
 *
 * <p>Inference weighs, for each day of a hundred years, how likely a text of that day is to name
 * what this one names (naive Bayes over {@code clues.txt}; what is alike counts less the more of it
 * there is), and answers with the shortest interval that holds 97 % of the likelihood. Clues that
 * contradict each other thus widen the interval, they never empty it. A text without a clue that
 * tells years apart stays undated. Today's date is never used.
 */
public final class DocumentDater {

  /** Share of the likelihood that an interval must hold. */
  private static final double SHARE = 0.97;

  /** The likelihood that a single day must have. */
  private static final double DAY_SHARE = 0.985;

  /** A day likelier than all others together is the best of its interval. */
  private static final double BEST_SHARE = 0.5;

  private static final int EVIDENCE_ROWS = 8;

  /**
   * How far like clues repeat each other: each of n weighs n to the power of minus this. 0 would
   * take them for independent, 1 for copies of one.
   */
  private static final double YEARS_DAMPING = 0.5;

  private static final double WEEKDAYS_DAMPING = 0.3;
  private static final double OTHER_WEEKDAYS_DAMPING = 0.1;

  /** Of days and months: by the length of the text, {@link #seasonsDamping}. */
  private static final double[] SEASONS_DAMPING = {0.15, 0.3, 0.5};

  private static final int SHORT_UNITS = 3000;
  private static final int LONG_UNITS = 6000;
  private static final double OFFICES_DAMPING = 0.1;

  private DocumentDater() {}

  /**
   * Dates a document.
   *
   * @param officeTitles gives the titles borne in the text, former ones left out; asked only when
   *     the date must be inferred
   */
  public static DocumentDate date(
      Document document, Layout layout, Supplier<List<OfficeTitle>> officeTitles) {
    DateInterval given = document.metadata().date();
    if (given != null) {
      return dated(given, DateMethod.METADATA, null, "", "metadata");
    }
    Optional<LocalDate> address = PathDate.inAddress(document.metadata().url());
    if (address.isPresent()) {
      return day(address.get(), DateMethod.PATH, null, document.metadata().url(), "web address");
    }
    Optional<LocalDate> path = PathDate.inPath(document.path());
    if (path.isPresent()) {
      return day(path.get(), DateMethod.PATH, null, document.path(), "file name");
    }
    String text = document.text();
    String title = document.metadata().title();
    Optional<DateExpression> titled = OwnDate.inTitle(title);
    if (titled.isPresent() && titled.get().meaning() instanceof DateMeaning.Fixed fixed) {
      return dated(fixed.days(), DateMethod.DATELINE, null, titled.get().span().in(title), "title");
    }
    DateExpression own = OwnDate.find(text, layout).orElse(null);
    if (own != null && own.meaning() instanceof DateMeaning.Fixed fixed) {
      return dated(
          fixed.days(), DateMethod.DATELINE, own.span(), own.span().in(text), "date of its own");
    }
    List<Clue> stated = statedClues(own, titled.orElse(null), document.path());
    return inferred(text, layout, officeTitles.get(), own, stated);
  }

  private static DocumentDate inferred(
      String text,
      Layout layout,
      List<OfficeTitle> officeTitles,
      DateExpression own,
      List<Clue> stated) {
    ClueFinder finder = new ClueFinder(text, layout, own);
    DayScores scores = new DayScores();
    List<Clue> clues = new ArrayList<>();
    add(scores, clues, finder.years(), YEARS_DAMPING);
    add(scores, clues, finder.seasons(), seasonsDamping(text.length()));
    addWeekdays(scores, clues, finder.weekdays());
    add(scores, clues, offices(officeTitles), OFFICES_DAMPING);
    add(scores, clues, aheadInTerm(finder.daysAhead(), officeTitles), OFFICES_DAMPING);
    add(scores, clues, finder.firm(), 0);
    add(scores, clues, stated, 0);
    if (clues.stream().noneMatch(Clue::tellsYear)) {
      return DocumentDate.UNDATED;
    }
    DayScores.Range range = scores.shortest(SHARE);
    if (range.days().days() == 1 && range.bestShare() < DAY_SHARE) {
      range = scores.shortest(DAY_SHARE);
    }
    boolean day = range.days().days() == 1;
    return new DocumentDate(
        range.days(),
        day || range.bestShare() >= BEST_SHARE ? range.best() : null,
        day && !stated.isEmpty() ? DateMethod.DATELINE : DateMethod.TEXT,
        evidence(text, clues, range));
  }

  /** Adds clues of one kind, each with the weight n to the power of minus {@code damping}. */
  private static void add(DayScores scores, List<Clue> all, List<Clue> clues, double damping) {
    for (Clue clue : clues) {
      clue.addTo(scores, Math.pow(clues.size(), -damping));
      all.add(clue);
    }
  }

  /** Like weekdays repeat each other more than different ones. */
  private static void addWeekdays(DayScores scores, List<Clue> all, List<Clue.Weekday> weekdays) {
    Map<DayOfWeek, Integer> counts = new EnumMap<>(DayOfWeek.class);
    weekdays.forEach(clue -> counts.merge(clue.named(), 1, Integer::sum));
    double ofAll = Math.pow(counts.size(), -OTHER_WEEKDAYS_DAMPING);
    for (Clue.Weekday clue : weekdays) {
      clue.addTo(scores, ofAll * Math.pow(counts.get(clue.named()), -WEEKDAYS_DAMPING));
      all.add(clue);
    }
  }

  /** A long text tells of more than the news of its day. */
  private static double seasonsDamping(int units) {
    return SEASONS_DAMPING[units < SHORT_UNITS ? 0 : units < LONG_UNITS ? 1 : 2];
  }

  private static List<Clue> offices(List<OfficeTitle> titles) {
    Map<String, LocalDate> latest = new HashMap<>();
    for (OfficeTitle title : titles) {
      latest.merge(title.roleId(), begins(title), (a, b) -> a.isAfter(b) ? a : b);
    }
    Map<String, OfficeTitle> surest = new LinkedHashMap<>();
    for (OfficeTitle title : titles) {
      if (!title.terms().isEmpty()) {
        surest.merge(
            title.actorId() + '\t' + title.roleId(),
            title,
            (a, b) -> TitleKind.of(b).compareTo(TitleKind.of(a)) < 0 ? b : a);
      }
    }
    List<Clue> offices = new ArrayList<>();
    for (OfficeTitle title : surest.values()) {
      boolean succeeded = latest.get(title.roleId()).isAfter(begins(title));
      offices.add(
          new OfficeClue(
              title.span(), "office held", TitleKind.of(title), title.terms(), succeeded));
    }
    return offices;
  }

  /** Days ahead in a sentence with a title, each with the first of its titles in full. */
  private static List<Clue> aheadInTerm(List<ClueFinder.DayAhead> days, List<OfficeTitle> titles) {
    List<Clue> clues = new ArrayList<>();
    for (ClueFinder.DayAhead day : days) {
      titles.stream()
          .filter(t -> day.sentence().contains(t.span()) && TitleKind.of(t) == TitleKind.FULL)
          .findFirst()
          .ifPresent(
              t ->
                  clues.add(
                      new AheadInTerm(day.span(), "day ahead in a term", day.day(), t.terms())));
    }
    return clues;
  }

  /** When the holder's last term began. */
  private static LocalDate begins(OfficeTitle title) {
    LocalDate begins = LocalDate.MIN;
    for (Validity term : title.terms()) {
      begins = term.from() != null && term.from().isAfter(begins) ? term.from() : begins;
    }
    return begins;
  }

  /** What the document states of its own date, incompletely: each clue counts in full. */
  private static List<Clue> statedClues(DateExpression own, DateExpression titled, String path) {
    List<Clue> clues = new ArrayList<>();
    PathDate.monthInName(path)
        .ifPresent(
            month ->
                clues.add(
                    new Clue.NamedMonth(null, "file name", month, ClueTable.of("month.file"))));
    if (titled != null && titled.meaning() instanceof DateMeaning.EitherOrder either) {
      clues.add(new Clue.OneOf(null, "title", either.dayFirst(), either.monthFirst()));
    }
    if (own != null && own.meaning() instanceof DateMeaning.EitherOrder either) {
      clues.add(
          new Clue.OneOf(own.span(), "date of its own", either.dayFirst(), either.monthFirst()));
    }
    if (own != null && own.meaning() instanceof DateMeaning.Yearly yearly) {
      MonthDay day = MonthDay.of(yearly.firstMonth(), yearly.firstDay());
      clues.add(
          new Clue.DayOfYear(own.span(), "dateline", day, ClueTable.of("dayofyear.dateline")));
      if (yearly.weekday() != null) {
        clues.add(
            new Clue.WeekdayOfYear(
                own.span(),
                "weekday with day and month",
                day,
                yearly.weekday(),
                Clue.WeekdayOfYear.RIGHT));
      }
    }
    return clues;
  }

  private static List<DateEvidence> evidence(String text, List<Clue> clues, DayScores.Range range) {
    return clues.stream()
        .filter(c -> c.gain(range.best()) >= 0)
        .sorted(
            Comparator.comparing((Clue c) -> c instanceof OfficeClue ? -3.0 : -c.gain(range.best()))
                .thenComparing(c -> c.span() == null ? new Span(0, 0) : c.span()))
        .limit(EVIDENCE_ROWS)
        .map(
            c ->
                new DateEvidence(
                    c.span(),
                    c.span() == null ? "" : c.span().in(text),
                    c.rule(),
                    c.around(range.best())))
        .toList();
  }

  private static DocumentDate day(
      LocalDate day, DateMethod method, Span span, String surface, String rule) {
    return dated(DateInterval.day(day), method, span, surface, rule);
  }

  private static DocumentDate dated(
      DateInterval days, DateMethod method, Span span, String surface, String rule) {
    return new DocumentDate(
        days,
        days.days() == 1 ? days.earliest() : null,
        method,
        List.of(new DateEvidence(span, surface, rule, days)));
  }
}
