package org.parley.position;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookReader;
import org.parley.codebook.Gender;
import org.parley.codebook.Issue;
import org.parley.codebook.Membership;
import org.parley.corpus.Document;
import org.parley.corpus.Layout;
import org.parley.corpus.Metadata;
import org.parley.date.DocumentDate;
import org.parley.mention.Mention;
import org.parley.mention.MentionForm;
import org.parley.statement.Layer;
import org.parley.statement.SpeakerForm;
import org.parley.statement.Statement;
import org.parley.statement.StatementType;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.text.Tokenizer;
import org.parley.text.Zone;
import org.parley.time.DateInterval;
import org.parley.time.Validity;

/** A text with statements made by hand, read with the codebook that ships and a few actors. */
final class PositionFixture {

  static final Codebook CODEBOOK = codebook();
  private static final PositionReader READER = new PositionReader(CODEBOOK);

  private final String text;
  private final Layout layout;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private int searched;

  PositionFixture(String text) {
    this.text = text;
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      start = span.end() + 1;
      if (!line.isBlank()) {
        List<Sentence> sentences = SentenceSplitter.sentences(text, Tokenizer.tokens(text, span));
        paragraphs.add(new Paragraph(paragraphs.size(), span, Zone.BODY, sentences));
      }
    }
    layout = new Layout(paragraphs, List.of());
    for (Paragraph paragraph : paragraphs) {
      mentions(paragraph);
    }
  }

  /** Adds a statement whose content stands next in the text. */
  PositionFixture says(String speaker, StatementType type, String cue, String content) {
    int at = text.indexOf(content, searched);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + content);
    }
    searched = at;
    int cueAt = cue.isEmpty() ? -1 : text.lastIndexOf(cue, at);
    Span span = new Span(at, at + content.length());
    int nestedIn = -1;
    for (Statement outer : statements) {
      if (outer.hull().contains(span)) {
        nestedIn = outer.number();
      }
    }
    statements.add(
        new Statement(
            statements.size(),
            paragraphOf(at),
            List.of(span),
            type,
            type == StatementType.INDIRECT ? Layer.PARAPHRASE : Layer.OWN_WORDS,
            speaker.isEmpty() ? List.of() : List.of(speaker.split(" ", -1)),
            null,
            speaker.isEmpty() ? SpeakerForm.NONE : SpeakerForm.NAME,
            "",
            cueAt < 0 ? null : new Span(cueAt, cueAt + cue.length()),
            List.of(),
            DateInterval.day(LocalDate.of(2014, 1, 20)),
            "",
            1,
            "test",
            Zone.BODY,
            List.of(),
            nestedIn));
    return this;
  }

  /** Says where the speaker of the last statement is named: last before its cue. */
  PositionFixture by(String words) {
    Statement last = statements.get(statements.size() - 1);
    int at = text.lastIndexOf(words, last.cue().start());
    Span speaker = new Span(at, at + words.length());
    return replaced(speaker, last.speakerForm(), words, last.cue());
  }

  /** Says that the cue of the last statement stands behind its content. */
  PositionFixture saidBehind(String cue) {
    Statement last = statements.get(statements.size() - 1);
    int at = text.indexOf(cue, last.hull().end());
    return replaced(
        last.speaker(), last.speakerForm(), last.speakerLabel(), new Span(at, at + cue.length()));
  }

  /** Says how the speaker of the last statement is named. */
  PositionFixture named(SpeakerForm form) {
    Statement last = statements.get(statements.size() - 1);
    return replaced(last.speaker(), form, last.speakerLabel(), last.cue());
  }

  private PositionFixture replaced(Span speaker, SpeakerForm form, String label, Span cue) {
    Statement last = statements.remove(statements.size() - 1);
    statements.add(
        new Statement(
            last.number(),
            last.paragraph(),
            last.contentSpans(),
            last.type(),
            last.layer(),
            last.speakerIds(),
            speaker,
            form,
            label,
            cue,
            last.quotedSpans(),
            last.date(),
            last.dateBasis(),
            last.confidence(),
            last.rule(),
            last.zone(),
            last.repeats(),
            last.nestedIn()));
    return this;
  }

  List<Position> read() {
    Document document = new Document("test", "test", text, Metadata.NONE);
    return READER.read(document, layout, DocumentDate.UNDATED, mentions, statements);
  }

  String textOf(Span span) {
    return span.in(text);
  }

  /** The clauses of the first statement. */
  List<Clause> clauses() {
    SentenceNumbers numbers = new SentenceNumbers(layout);
    ClauseBuilder builder =
        new ClauseBuilder(CODEBOOK, text, layout, mentions, statements, numbers);
    Statement first = statements.get(0);
    return builder.passages(first).stream()
        .flatMap(passage -> builder.clauses(first, passage).stream())
        .toList();
  }

  /** Ids of the cues of an issue whose patterns stand in the first statement. */
  List<String> rulesFound(String issueId) {
    List<String> found = new ArrayList<>();
    for (Issue issue : CODEBOOK.issues()) {
      if (issue.id().equals(issueId)) {
        for (LevelPattern pattern : PatternCompiler.compile(issue).patterns()) {
          for (Clause clause : clauses()) {
            PatternMatcher matcher = new PatternMatcher(clause);
            if (!matcher.find(pattern.pattern()).isEmpty()) {
              found.add(pattern.cue().id());
            }
          }
        }
      }
    }
    return found;
  }

  private int paragraphOf(int offset) {
    return layout.paragraphs().stream()
        .filter(p -> p.span().contains(offset))
        .findFirst()
        .orElseThrow()
        .index();
  }

  private void mentions(Paragraph paragraph) {
    int taken = paragraph.span().start();
    for (int at = taken; at < paragraph.span().end(); at++) {
      if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
        continue;
      }
      int longest = 0;
      for (Map.Entry<String, String> name : NAMES.entrySet()) {
        int end = at + name.getKey().length();
        if (text.startsWith(name.getKey(), at)
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
          Span span = new Span(at, end);
          boolean embedded = end <= taken;
          longest = Math.max(longest, end);
          mentions.add(
              new Mention(
                  paragraph.index(),
                  0,
                  span,
                  name.getKey(),
                  name.getValue(),
                  MentionForm.NAME,
                  Zone.BODY,
                  embedded,
                  "",
                  List.of()));
        }
      }
      taken = Math.max(taken, longest);
    }
    mentions.sort(java.util.Comparator.comparing(Mention::span));
  }

  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Assad", "bashar_assad"),
              Map.entry("President Assad", "bashar_assad"),
              Map.entry("Bashar al-Assad", "bashar_assad"),
              Map.entry("Assad regime", "syria_gov"),
              Map.entry("the regime", "syria_gov"),
              Map.entry("Syrian government", "syria_gov"),
              Map.entry("Damascus", "syria_gov"),
              Map.entry("Syria", "syria"),
              Map.entry("Iraq", "iraq"),
              Map.entry("Libya", "libya"),
              Map.entry("Gaddafi", "gaddafi"),
              Map.entry("Kerry", "kerry"),
              Map.entry("Obama", "obama"),
              Map.entry("Lavrov", "lavrov"),
              Map.entry("Hammond", "hammond"),
              Map.entry("Hague", "hague"),
              Map.entry("Merkel", "merkel"),
              Map.entry("United States", "us"),
              Map.entry("Washington", "us"),
              Map.entry("America", "us"),
              Map.entry("Russia", "russia"),
              Map.entry("Moscow", "russia"),
              Map.entry("Britain", "uk"),
              Map.entry("France", "france"),
              Map.entry("Turkey", "turkey"),
              Map.entry("Iran", "iran"),
              Map.entry("Tehran", "iran"),
              Map.entry("Ukraine", "ukraine"),
              Map.entry("Saudi Arabia", "saudi_arabia"),
              Map.entry("Syrian opposition", "syria_opposition"),
              Map.entry("Free Syrian Army", "free_syrian_army"),
              Map.entry("Ahrar al-Sham", "ahrar_al_sham"),
              Map.entry("Islamic State", "isil"),
              Map.entry("Hezbollah", "hezbollah"),
              Map.entry("Reuters", "reuters"),
              Map.entry("National Post", "national_post"),
              Map.entry("National Coalition", "syrian_national_coalition")));

  private static Codebook codebook() {
    Map<String, Actor> actors = new TreeMap<>();
    for (String line :
        """
        bashar_assad person MALE syria_gov
        syria_gov government NONE syria_gov
        syria state NONE syria
        syria_opposition group NONE syria_opposition
        syrian_national_coalition group NONE syria_opposition
        syrian_rebels group NONE syria_opposition
        free_syrian_army group NONE syria_opposition
        high_negotiations_committee group NONE syria_opposition
        ahrar_al_sham group NONE syria_opposition
        jaish_al_islam group NONE syria_opposition
        kerry person MALE us
        obama person MALE us
        us state NONE us
        lavrov person MALE russia
        russia state NONE russia
        hammond person MALE uk
        hague person MALE uk
        uk state NONE uk
        merkel person FEMALE germany
        germany state NONE germany
        france state NONE france
        turkey state NONE turkey
        iran state NONE iran
        china state NONE china
        saudi_arabia state NONE saudi_arabia
        ukraine state NONE ukraine
        isil group NONE isil
        nusra_front group NONE nusra_front
        hezbollah group NONE hezbollah
        un organisation NONE un
        eu organisation NONE eu
        syrian_army organisation NONE syria_gov
        syrian_national_council group NONE syria_opposition
        un_security_council organisation NONE un
        reuters media NONE reuters
        national_post media NONE national_post
        iraq state NONE iraq
        libya state NONE libya
        gaddafi person MALE libya
        egypt state NONE egypt
        mubarak person MALE egypt
        yemen state NONE yemen
        ali_abdullah_saleh person MALE yemen
        tunisia state NONE tunisia
        ben_ali person MALE tunisia
        afghanistan state NONE afghanistan
        israel state NONE israel
        sudan state NONE sudan
        mali state NONE mali
        somalia state NONE somalia
        north_korea state NONE north_korea
        venezuela state NONE venezuela
        serbia state NONE serbia
        pakistan state NONE pakistan
        india state NONE india
        cuba state NONE cuba
        p5_1 group NONE p5_1
        iaea organisation NONE un
        """
            .split("\n", -1)) {
      String[] f = line.split(" ", -1);
      if (f.length == 4) {
        ActorKind kind = ActorKind.valueOf(f[1].toUpperCase(java.util.Locale.ROOT));
        actors.put(
            f[0],
            new Actor(
                f[0],
                f[0],
                kind,
                Gender.valueOf(f[2]),
                List.of(new Membership(f[3], Validity.ALWAYS)),
                ""));
      }
    }
    return new Codebook(actors, List.of(), List.of(), List.of(), readIssues(), List.of(), "test");
  }

  /** The issues that ship. */
  static List<Issue> issues() {
    return CODEBOOK.issues();
  }

  private static List<Issue> readIssues() {
    Path root = Path.of(System.getProperty("parley.root", ".."));
    Path folder = root.resolve("data/codebook");
    if (!Files.isRegularFile(folder.resolve("issues.yaml"))) {
      throw new IllegalStateException("no issues.yaml in " + folder.toAbsolutePath());
    }
    return CodebookReader.read(folder).codebook().issues();
  }
}
