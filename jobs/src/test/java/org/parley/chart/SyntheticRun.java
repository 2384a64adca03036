package org.parley.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.Gender;
import org.parley.codebook.Issue;
import org.parley.codebook.Level;
import org.parley.report.Report;
import org.parley.table.SpreadsheetRules;
import org.parley.table.Table;

/** Tables of an invented run: many actors, some with long names, months without articles. */
public final class SyntheticRun {

  private static final List<String> PEOPLE =
      List.of(
          "us|United States|government",
          "russia|Russia|government",
          "assad|Bashar al-Assad|person",
          "kerry|John Kerry|person",
          "lavrov|Sergey Lavrov|person",
          "syria_gov|Syrian government|government",
          "snc|National Coalition for Syrian Revolutionary and Opposition Forces|organisation",
          "un|United Nations|organisation",
          "isis|Islamic State|group",
          "iran|Iran|government",
          "turkey|Turkey|government",
          "france|France|government",
          "uk|United Kingdom|government",
          "hammond|Philip Hammond|person",
          "brahimi|Lakhdar Brahimi|person",
          "mistura|Staffan de Mistura|person",
          "nusra|Jabhat al-Nusra|group",
          "saudi|Saudi Arabia|government",
          "fsa|Free Syrian Army|group",
          "eu|European Union|organisation",
          "syria|Syria|state",
          "obama|Barack Obama|person",
          "putin|Vladimir Putin|person",
          "hezbollah|Hezbollah|group",
          "hnc|High Negotiations Committee|organisation",
          "jordan|Jordan|government",
          "qatar|Qatar|government",
          "ban|Ban Ki-moon|person");

  private static final List<String> ISSUES = List.of("assad_role", "use_of_force", "sanctions");
  private static final LocalDate START = LocalDate.of(2012, 1, 1);
  private static final int MONTHS = 66;

  private final SplittableRandom random = new SplittableRandom(7);
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final int documents;

  private SyntheticRun(int documents) {
    this.documents = documents;
  }

  /** Tables of so many articles; the first is a reprint, the last has no date. */
  public static Map<String, Table> tables(int documents) {
    SyntheticRun run = new SyntheticRun(documents);
    run.documents();
    run.actors();
    run.periods();
    run.cooccurrence();
    run.positions();
    run.changes();
    run.rest();
    return run.tables;
  }

  /** What report and figures have of whole tables. */
  public static RunTables opened(Map<String, Table> whole) {
    Map<String, Table> parts = new TreeMap<>(whole);
    Table changes = whole.getOrDefault("changes", new Table("changes", List.of(), List.of()));
    Report.needs(changes, "paragraph")
        .forEach(
            (name, wanted) -> {
              if (whole.containsKey(name)) {
                wanted.forEach((as, part) -> parts.put(as, whole.get(name).extract(part)));
              }
            });
    Map<String, Long> counts = new TreeMap<>();
    whole.forEach((name, table) -> counts.put(name, (long) table.rows().size()));
    return new RunTables(parts, counts, codebook());
  }

  /** Three issues with levels of short and long names. */
  public static Codebook codebook() {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (String person : PEOPLE) {
      String[] parts = person.split("\\|", -1);
      actors.put(
          parts[0],
          new Actor(
              parts[0],
              parts[1],
              ActorKind.valueOf(parts[2].toUpperCase(java.util.Locale.ROOT)),
              Gender.NONE,
              List.of(),
              ""));
    }
    return new Codebook(
        actors,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            issue(
                "assad_role",
                "Role of Bashar al-Assad in a political transition",
                "must leave before any talks begin",
                "must leave as part of a transition",
                "leaves the question open",
                "may stay for a time",
                "stays; only Syrians may decide otherwise at the ballot box"),
            issue(
                "use_of_force",
                "Military action against the government",
                "rules out force",
                "force only with a mandate",
                "undecided",
                "threatens force",
                "strikes"),
            issue(
                "sanctions", "Sanctions", "lift all", "ease", "keep", "more", "maximum pressure")),
        List.of(),
        "0");
  }

  private static Issue issue(String id, String label, String... names) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      levels.add(new Level(i - 2, names[i]));
    }
    return new Issue(
        id, label, label + "?", levels, List.of(), List.of(), List.of(), List.of(), Map.of());
  }

  private void put(String name, String header, List<List<Object>> rows) {
    List<List<String>> printed = new ArrayList<>();
    for (List<Object> row : rows) {
      printed.add(row.stream().map(SpreadsheetRules.PLAIN::print).toList());
    }
    tables.put(name, new Table(name, Arrays.asList(header.split(",", -1)), printed));
  }

  private String doc(int i) {
    return String.format(java.util.Locale.ROOT, "article-%03d.txt", i);
  }

  private LocalDate day(int i) {
    long months = (long) i * MONTHS / documents;
    if (months % 11 == 5) {
      months++;
    }
    return START.plusMonths(months).plusDays(i % 27);
  }

  private String source(int i) {
    return List.of("Meridian Wire", "Harbour Courier", "Riverside Gazette").get(i % 3);
  }

  private void documents() {
    List<List<Object>> rows = new ArrayList<>();
    List<String> methods = List.of("metadata", "dateline", "text");
    for (int i = 0; i < documents; i++) {
      boolean undated = i == documents - 1;
      LocalDate day = day(i);
      rows.add(
          Arrays.asList(
              doc(i),
              "data/" + doc(i),
              source(i),
              "Title " + i,
              undated ? "" : i % 9 == 4 ? "" : day.toString(),
              undated ? "" : day.toString(),
              undated ? "" : i % 9 == 4 ? day.plusDays(20).toString() : day.toString(),
              undated ? "none" : i % 9 == 4 ? "interval" : "day",
              undated ? "none" : methods.get(i % 3),
              "",
              3000,
              20,
              60,
              500,
              30,
              8,
              i == 0 ? doc(1) : ""));
    }
    put(
        "documents",
        "doc_id,path,source,title,date,date_earliest,date_latest,date_precision,date_method,"
            + "date_evidence,characters,paragraphs,sentences,tokens,mentions,statements,duplicate_of",
        rows);
  }

  private long mentions(int rank) {
    return Math.max(1, Math.round(documents * 5.2 / Math.pow(rank + 1, 0.8)));
  }

  private void actors() {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      String[] parts = PEOPLE.get(i).split("\\|", -1);
      long in = Math.min(documents, mentions(i));
      rows.add(
          List.of(
              i + 1,
              parts[0],
              parts[1],
              parts[2],
              "",
              mentions(i),
              mentions(i) + 5,
              Math.round(mentions(i) * (i % 4 == 0 ? 0.9 : 1)),
              in,
              in / (double) documents,
              0.1,
              0.9,
              3,
              documents / (i + 1),
              "2012-01-01",
              "2017-06-01"));
    }
    put(
        "actors",
        "rank,actor_id,name,kind,side_id,mentions,mentions_raw,mentions_deduplicated,documents,"
            + "documents_share,share_low,share_high,sources,statements,first_date,last_date",
        rows);
  }

  private void periods() {
    List<List<Object>> rows = new ArrayList<>();
    int[] articles = new int[MONTHS + 2];
    for (int i = 0; i < documents - 1; i++) {
      articles[
          (int) java.time.temporal.ChronoUnit.MONTHS.between(START, day(i).withDayOfMonth(1))]++;
    }
    for (int month = 0; month < MONTHS; month++) {
      for (int i = 0; i < PEOPLE.size(); i++) {
        int in = articles[month];
        rows.add(
            List.of(
                YearMonth.from(START).plusMonths(month).toString(),
                PEOPLE.get(i).split("\\|", -1)[0],
                in == 0 ? 0 : random.nextInt(0, 2 + in * 40 / (i + 4)),
                Math.min(in, 1),
                in));
      }
    }
    rows.add(List.of("", "us", 3, 1, 1));
    put("actors_by_period", "period,actor_id,mentions,documents,documents_in_period", rows);
  }

  private void cooccurrence() {
    List<List<Object>> rows = new ArrayList<>();
    for (int a = 0; a < PEOPLE.size(); a++) {
      for (int b = a + 1; b < PEOPLE.size(); b++) {
        String[] pair = {PEOPLE.get(a).split("\\|", -1)[0], PEOPLE.get(b).split("\\|", -1)[0]};
        Arrays.sort(pair);
        long both = Math.round(documents * random.nextDouble() * 2.5 / (1 + a + b));
        if (both > 0) {
          double npmi = Math.round((random.nextDouble() * 1.1 - 0.3) * 100) / 100.0;
          rows.add(
              Arrays.asList(
                  "paragraph",
                  pair[0],
                  pair[1],
                  mentions(a),
                  mentions(b),
                  both,
                  documents * 20,
                  0.2,
                  npmi,
                  1.4,
                  12.0,
                  0.0005,
                  npmi - 0.1,
                  npmi + 0.1,
                  12,
                  "2012-01-01",
                  "2017-01-01"));
        }
      }
    }
    put(
        "cooccurrence",
        "unit,actor_a,actor_b,units_a,units_b,units_both,units_total,jaccard,npmi,"
            + "association_strength,log_likelihood,p_value,low,high,settings_survived,first_date,"
            + "last_date",
        rows);
  }

  private void positions() {
    List<List<Object>> rows = new ArrayList<>();
    List<List<Object>> statements = new ArrayList<>();
    List<String> sides = List.of("us", "russia", "snc", "turkey", "uk", "iran", "france");
    List<String> holders = List.of("kerry", "lavrov", "snc", "turkey", "hammond", "iran", "france");
    int number = 0;
    for (int i = 1; i < documents; i++) {
      int who = random.nextInt(0, sides.size());
      int what = Math.min(2, random.nextInt(0, 4) / 1 % 3);
      LocalDate day = day(i);
      int base = who == 1 || who == 5 ? 2 : -2;
      int level = Math.max(-2, Math.min(2, base + (i > documents / 2 ? (base < 0 ? 1 : -1) : 0)));
      boolean interval = i % 9 == 4;
      boolean undated = i == documents - 1;
      String id = "p" + number;
      String evidence = "evidence number " + number + " on what should become of the man in office";
      rows.add(
          Arrays.asList(
              id,
              "s" + number,
              doc(i),
              ISSUES.get(what),
              holders.get(who),
              sides.get(who),
              "",
              level,
              i % 5 == 0 ? "timing" : "",
              "",
              "asserted",
              "own_words",
              undated || interval ? "" : day.toString(),
              undated ? "" : day.toString(),
              undated ? "" : interval ? day.plusDays(60).toString() : day.toString(),
              100,
              160,
              evidence,
              "cue",
              0.8,
              "",
              ""));
      statements.add(
          Arrays.asList(
              "s" + number,
              doc(i),
              2,
              90,
              200,
              "90-200",
              "direct",
              "own_words",
              i % 13 == 0 ? "" : holders.get(who),
              "Somebody",
              10,
              20,
              i % 13 == 0 ? "none" : "name",
              "said",
              21,
              25,
              "so he said " + evidence,
              evidence,
              "",
              "",
              "",
              "",
              0.9,
              "after",
              "body",
              "",
              "",
              "",
              ""));
      number++;
    }
    put(
        "positions",
        "position_id,statement_id,doc_id,issue_id,holder_id,side_id,reported_by,level,condition,"
            + "salience,modality,layer,date,date_earliest,date_latest,start,end,evidence,rule,"
            + "confidence,review_level,review_ok",
        rows);
    put(
        "statements",
        "statement_id,doc_id,paragraph,start,end,content_spans,type,layer,speaker_ids,speaker,"
            + "speaker_start,speaker_end,speaker_form,cue,cue_start,cue_end,content,quoted,date,"
            + "date_earliest,date_latest,date_basis,confidence,rule,zone,repeats,nested_in,"
            + "review_speaker,review_ok",
        statements);
  }

  private void changes() {
    List<List<Object>> rows = new ArrayList<>();
    Table positions = tables.get("positions");
    for (String side : List.of("us", "russia", "turkey")) {
      for (String issue : ISSUES) {
        List<List<String>> own =
            positions.rows().stream()
                .filter(r -> r.get(5).equals(side) && r.get(3).equals(issue))
                .filter(r -> !r.get(13).isEmpty())
                .toList();
        for (int i = 1; i < own.size(); i++) {
          List<String> before = own.get(i - 1);
          List<String> after = own.get(i);
          if (!before.get(7).equals(after.get(7))) {
            boolean tentative = i < 3 || own.size() - i < 3;
            rows.add(
                Arrays.asList(
                    "side:" + side + ":" + issue + ":01",
                    "side",
                    side,
                    issue,
                    Double.parseDouble(before.get(7)),
                    Double.parseDouble(after.get(7)),
                    "softened",
                    before.get(13),
                    after.get(12).isEmpty() ? after.get(13) + "/" + after.get(14) : after.get(12),
                    !tentative,
                    i,
                    own.size() - i,
                    2,
                    Math.min(3, own.size() - i),
                    tentative ? null : 0.021,
                    tentative,
                    before.get(17),
                    after.get(17),
                    before.get(0),
                    after.get(0),
                    tentative ? null : 0.93,
                    "",
                    "timing",
                    before.get(4),
                    side.equals("us") ? "kerry; obama" : after.get(4),
                    !side.equals("turkey"),
                    "side:" + side + ":" + issue + ":" + i));
          }
        }
      }
    }
    put(
        "changes",
        "change_id,subject_kind,subject_id,issue_id,level_before,level_after,kind,last_before,"
            + "first_after,order_certain,n_before,n_after,sources_before,sources_after,p_value,"
            + "tentative,quote_before,quote_after,evidence_before,evidence_after,posterior,"
            + "condition_before,condition_after,holders_before,holders_after,same_outlets,turn_id",
        rows);
  }

  private void rest() {
    put(
        "excluded",
        "doc_id,start,end,zone,reason,text",
        List.of(
            List.of("article-001.txt", 0, 20, "caption", "caption", "A picture"),
            List.of("article-001.txt", 30, 39, "boilerplate", "read_more", "Read more"),
            List.of("article-002.txt", 30, 39, "boilerplate", "read_more", "Read more")));
    put(
        "rejected",
        "path,record,reason,detail",
        List.of(List.of("data/empty.txt", 0, "empty", "no text")));
    put(
        "candidates",
        "name,count,documents,why,example,suggestion",
        List.of(
            List.of(
                "Maria Zakharova",
                12,
                4,
                "title; cue verb",
                "spokeswoman Maria Zakharova said on Friday",
                "maria_zakharova,Maria Zakharova,person,,,,"),
            List.of("Walid Muallem", 7, 3, "cue verb", "Walid Muallem told reporters", "x")));
    put(
        "mentions",
        "mention_id,doc_id,paragraph,sentence,start,end,surface,actor_id,form,zone,embedded",
        List.of(
            List.of("m1", "article-001.txt", 0, 0, 0, 7, "Clinton", "", "ambiguous", "body", false),
            List.of(
                "m2", "article-001.txt", 0, 0, 9, 14, "Kerry", "kerry", "name", "body", false)));
  }
}
