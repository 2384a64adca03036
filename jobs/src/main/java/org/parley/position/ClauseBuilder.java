package org.parley.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.corpus.Layout;
import org.parley.mention.Mention;
import org.parley.statement.SpeakerForm;
import org.parley.statement.Statement;
import org.parley.statement.StatementType;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;
import org.parley.text.TokenKind;

/** Cuts the content of statements into clauses and says whom their names and pronouns mean. */
final class ClauseBuilder {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "myself", "we", "us", "our", "ourselves");
  private static final Set<String> THIRD_PERSON =
      Set.of(
          "he", "him", "his", "himself", "she", "her", "herself", "it", "its", "they", "them",
          "their");
  private static final Set<String> OFFICES = WordFile.words("offices.txt");

  /** Words before the cue, such as "has not", that belong to it when no speaker stands there. */
  private static final int WORDS_BEFORE_CUE = 4;

  private final Codebook codebook;
  private final Layout layout;
  private final List<Mention> mentions;
  private final Antecedents antecedents;
  private final SentenceNumbers sentences;
  private final RunOns runOns;
  private final Map<Integer, List<Span>> nested = new HashMap<>();

  ClauseBuilder(
      Codebook codebook,
      String text,
      Layout layout,
      List<Mention> mentions,
      List<Statement> statements,
      SentenceNumbers sentences) {
    this.codebook = codebook;
    this.layout = layout;
    this.mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    this.antecedents = new Antecedents(codebook, text, sentences, mentions, statements);
    this.sentences = sentences;
    this.runOns = new RunOns(codebook, text, this.mentions);
    for (Statement statement : statements) {
      if (statement.nestedIn() >= 0 && isSomebodys(statement)) {
        nested
            .computeIfAbsent(statement.nestedIn(), k -> new ArrayList<>())
            .addAll(statement.contentSpans());
      }
    }
  }

  /** False where the words of a nested statement name nobody: "any text", "its", "Western". */
  private static boolean isSomebodys(Statement statement) {
    if (!statement.speakerIds().isEmpty()) {
      return true;
    }
    String label = statement.speakerLabel();
    int second = label.indexOf(' ') + 1;
    return statement.speakerForm() != SpeakerForm.ADJECTIVE
        && label.substring(second).chars().anyMatch(Character::isUpperCase);
  }

  /**
   * The sentences in which a statement's content stands, in text order: of a quotation with marks
   * one list per paragraph, of all other statements one.
   */
  List<List<Sentence>> passages(Statement statement) {
    List<List<Sentence>> passages = new ArrayList<>();
    Span hull = statement.hull();
    for (int p = statement.paragraph(); p < layout.paragraphs().size(); p++) {
      Paragraph paragraph = layout.paragraphs().get(p);
      if (paragraph.span().start() >= hull.end()) {
        break;
      }
      if (passages.isEmpty() || !statement.isUnmarked()) {
        passages.add(new ArrayList<>());
      }
      for (Sentence sentence : paragraph.sentences()) {
        if (sentence.span().overlaps(hull)) {
          passages.get(passages.size() - 1).add(sentence);
        }
      }
    }
    passages.removeIf(List::isEmpty);
    return passages;
  }

  /** The clauses of one statement, in text order. */
  List<Clause> clauses(Statement statement, List<Sentence> sentences) {
    List<Span> inner = nested.getOrDefault(statement.number(), List.of());
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : sentences) {
      sentence(statement, sentence, inner, clauses);
    }
    return clauses;
  }

  private void sentence(
      Statement statement, Sentence sentence, List<Span> inner, List<Clause> clauses) {
    List<Clause.Word> words = new ArrayList<>();
    boolean comma = false;
    boolean question = false;
    int prefix = prefixStart(statement, sentence);
    Span whole = whole(statement, sentence);
    for (Token token : sentence.tokens()) {
      if (!whole.contains(token.span())) {
        continue;
      }
      boolean content = contains(statement.contentSpans(), token) && !contains(inner, token);
      boolean attributing =
          token.start() >= prefix
              && token.start() < statement.hull().start()
              && (statement.speaker() == null || !statement.speaker().contains(token.span()));
      if (!content && !attributing) {
        question |= isQuestionAround(statement, token);
        comma |= !words.isEmpty() && !contains(inner, token);
        continue;
      }
      if (token.isWord() || token.kind() == TokenKind.CLITIC) {
        int before = words.size();
        add(words, token, comma, content);
        comma &= words.size() == before;
      } else if (token.kind() == TokenKind.HYPHEN && !words.isEmpty()) {
        Clause.Word last = words.remove(words.size() - 1);
        words.add(
            new Clause.Word(last.form(), last.span(), last.afterComma(), true, last.content()));
      } else if (token.is(";") && content) {
        close(statement, words, false, sentence, clauses);
        words = new ArrayList<>();
        comma = false;
      } else if (token.kind() == TokenKind.PUNCTUATION) {
        comma |= !token.is(".");
        question |= token.is("?");
      }
    }
    close(statement, words, question || isSupposed(statement, sentence), sentence, clauses);
  }

  /** What of a sentence can be the statement's: where stops are lost, what stands by its cue. */
  private Span whole(Statement statement, Sentence sentence) {
    Span cue = statement.cue();
    if (statement.type() == StatementType.DIRECT || cue == null || !sentence.span().contains(cue)) {
      return sentence.span();
    }
    Span whole = runOns.around(sentence, cue.start());
    Span speaker = statement.speaker();
    boolean cutOff =
        speaker != null && sentence.span().contains(speaker) && !whole.overlaps(speaker);
    return cutOff ? new Span(cue.start(), cue.start()) : whole;
  }

  /** True for the mark behind "did they say that he must go?". */
  private static boolean isQuestionAround(Statement statement, Token token) {
    return token.is("?")
        && statement.type() == StatementType.INDIRECT
        && token.start() >= statement.hull().end();
  }

  /** True for "whether they will agree to it" and "if he demands it": nobody says that they do. */
  private static boolean isSupposed(Statement statement, Sentence sentence) {
    Span cue = statement.cue();
    Span speaker = statement.speaker();
    if (cue == null || speaker == null || speaker.start() > cue.start()) {
      return false;
    }
    boolean supposed = false;
    for (Token token : sentence.tokens()) {
      if (token.start() >= speaker.start()) {
        break;
      }
      supposed = token.is("whether") || token.is("if");
    }
    return supposed;
  }

  private static boolean contains(List<Span> spans, Token token) {
    // Asked for each token of what is said: a stream costs more than the answer.
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).start() <= token.start() && token.end() <= spans.get(i).end()) {
        return true;
      }
    }
    return false;
  }

  /** Where the attributing words begin; the content's start when they do not stand before it. */
  private int prefixStart(Statement statement, Sentence sentence) {
    int content = statement.hull().start();
    Span cue = statement.cue();
    if (cue == null || cue.start() >= content || !sentence.span().contains(cue)) {
      return Integer.MAX_VALUE;
    }
    Span speaker = statement.speaker();
    if (speaker != null && speaker.end() <= cue.start() && sentence.span().contains(speaker)) {
      return speaker.end();
    }
    int start = cue.start();
    int words = 0;
    List<Token> tokens = sentence.tokens();
    for (int i = tokens.size() - 1; i >= 0 && words < WORDS_BEFORE_CUE; i--) {
      if (tokens.get(i).end() <= cue.start()) {
        if (!tokens.get(i).isWord()) {
          break;
        }
        start = tokens.get(i).start();
        words++;
      }
    }
    return start;
  }

  private static void add(List<Clause.Word> words, Token token, boolean comma, boolean content) {
    boolean after = comma;
    for (String form : ClauseWords.of(token)) {
      words.add(new Clause.Word(form, token.span(), after, false, content));
      after = false;
    }
  }

  private void close(
      Statement statement,
      List<Clause.Word> words,
      boolean question,
      Sentence sentence,
      List<Clause> clauses) {
    if (words.stream().noneMatch(Clause.Word::content)) {
      return;
    }
    Clause clause =
        new Clause(words, names(words), question, sentences.of(sentence.span().start()));
    pronouns(statement, clause);
    speaker(statement, clause);
    clauses.add(clause);
  }

  /** Mentions that lie on the words, each with its words. */
  private List<Clause.Name> names(List<Clause.Word> words) {
    int from = words.get(0).span().start();
    int to = words.get(words.size() - 1).span().end();
    List<Clause.Name> names = new ArrayList<>();
    for (int m = MentionOrder.firstFrom(mentions, from); m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.span().start() >= to) {
        break;
      }
      int first = -1;
      int last = -1;
      for (int i = 0; i < words.size(); i++) {
        if (mention.span().contains(words.get(i).span())) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        names.add(new Clause.Name(first, last + 1, mention));
      }
    }
    return names;
  }

  /** True when an office without a name stands before: "the president said that he". */
  private static boolean isSomebodyElseNamed(Clause clause, int pronoun) {
    for (int i = 0; i < pronoun; i++) {
      int at = i;
      if (OFFICES.contains(clause.form(i))
          && clause.names().stream().noneMatch(n -> n.from() <= at && at < n.to())) {
        return true;
      }
    }
    return false;
  }

  /** Marks what stands for the speaker or its side as {@code @speaker}. */
  private void speaker(Statement statement, Clause clause) {
    for (String speaker : statement.speakerIds()) {
      clause.referAs("speaker", speaker);
      String side = codebook.sideOf(speaker, null);
      if (!side.isEmpty() && !side.equals(speaker)) {
        clause.referAs("speaker", side);
      }
    }
  }

  private void pronouns(Statement statement, Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      String form = clause.form(i);
      if (!clause.word(i).content()) {
        continue;
      }
      if (FIRST_PERSON.contains(form)) {
        for (String speaker : statement.speakerIds()) {
          clause.refer(speaker, i, i + 1);
          String side = codebook.sideOf(speaker, null);
          if (!side.isEmpty()) {
            clause.refer(side, i, i + 1);
          }
        }
      } else if (THIRD_PERSON.contains(form) && !isSomebodyElseNamed(clause, i)) {
        String actor = antecedents.of(statement, form, clause.word(i).span());
        if (!actor.isEmpty()) {
          clause.refer(actor, i, i + 1);
        }
      }
    }
  }
}
