package org.parley.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.corpus.Layout;
import org.parley.mention.Mention;
import org.parley.text.Paragraph;
import org.parley.text.Zone;

/** Reads the statements of a whole document, paragraph by paragraph, before speakers are known. */
final class StoryReader {

  /** The first subject of a sentence without a statement: somebody a later pronoun may mean. */
  record Bystander(Passage passage, Subject subject) {}

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Bystander> bystanders = new ArrayList<>();

  List<Draft> drafts() {
    return drafts;
  }

  List<Bystander> bystanders() {
    return bystanders;
  }

  /** Reads the document; results are at {@link #drafts()} and {@link #bystanders()}. */
  void read(String text, Layout layout, List<Mention> mentions) {
    List<Passage> passages = passages(text, layout, mentions);
    if (Turns.isTranscript(passages)) {
      drafts.addAll(Turns.read(passages));
      return;
    }
    Draft previous = null;
    Draft quotation = null;
    Zone zone = null;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean sameZone = passage.paragraph().zone() == zone;
      zone = passage.paragraph().zone();
      if (zone == Zone.HEADLINE || zone == Zone.HIGHLIGHTS) {
        List<Draft> headline = HeadlineForms.read(passage);
        drafts.addAll(headline.isEmpty() ? new ParagraphReader(passage).read() : headline);
        zone = Zone.BODY;
        continue;
      }
      ParagraphReader reader = new ParagraphReader(passage);
      boolean goesOn = sameZone && i > 0 && follows(passages.get(i - 1), passage);
      List<Draft> found =
          new ArrayList<>(reader.read(sameZone ? previous : null, goesOn ? quotation : null));
      if (goesOn && quotation != null) {
        RunningQuotation.join(quotation, found, passage);
        Draft attributed = RunningQuotation.attributed(quotation, passage, found);
        if (attributed != null) {
          drafts.add(attributed);
        }
      }
      if (found.size() == 1 && i + 1 < passages.size()) {
        Draft signed = Testimony.signed(found.get(0), passages.get(i + 1));
        if (signed != null) {
          drafts.add(signed);
          previous = null;
          quotation = null;
          i++;
          continue;
        }
      }
      drafts.addAll(found);
      noteSubjects(passage, found);
      previous = reader.last();
      quotation = reader.quotation();
      BlockQuotes block = new BlockQuotes(passages, i);
      Draft quoted = block.read();
      if (quoted != null) {
        drafts.add(quoted);
        previous = quoted;
        quotation = quoted.rule() == Rule.BLOCK ? null : quoted;
        i = block.lastPassage();
      }
    }
  }

  /** True when nothing of the page stands between, or the first is left within a quotation. */
  private static boolean follows(Passage first, Passage second) {
    return first.endsQuoted() || second.paragraph().index() == first.paragraph().index() + 1;
  }

  private static List<Passage> passages(String text, Layout layout, List<Mention> mentions) {
    Map<Integer, List<Mention>> byParagraph = new HashMap<>();
    for (Mention mention : mentions) {
      byParagraph.computeIfAbsent(mention.paragraph(), k -> new ArrayList<>()).add(mention);
    }
    List<Paragraph> paragraphs =
        layout.paragraphs().stream().filter(p -> p.zone() != Zone.BOILERPLATE).toList();
    List<Passage> passages = new ArrayList<>();
    RunningQuotation running = new RunningQuotation(text, paragraphs);
    QuotationFinder.Before before = QuotationFinder.Before.CLOSED;
    int close = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Passage passage =
          new Passage(
              text, paragraph, before, byParagraph.getOrDefault(paragraph.index(), List.of()));
      passages.add(passage);
      boolean mark = passage.endsWithMark();
      if (i >= close && (passage.endsQuoted() || mark)) {
        close = running.close(i);
      }
      before = before(passage, mark, i, close);
    }
    return passages;
  }

  /** What a paragraph leaves to the next one, with {@code close} where its quotation ends. */
  private static QuotationFinder.Before before(Passage passage, boolean mark, int i, int close) {
    if (i + 1 < close) {
      return mark ? QuotationFinder.Before.OPENED_BEYOND : QuotationFinder.Before.BEYOND;
    }
    if (i < close) {
      return mark ? QuotationFinder.Before.OPENED : QuotationFinder.Before.OPEN;
    }
    return passage.endsQuoted() ? QuotationFinder.Before.OPEN : QuotationFinder.Before.CLOSED;
  }

  private void noteSubjects(Passage passage, List<Draft> found) {
    SubjectFinder subjects = new SubjectFinder(passage);
    BitSet cues = new BitSet();
    for (Draft draft : found) {
      if (draft.cueSpan() != null) {
        cues.set(passage.tokenAt(draft.cueSpan().start()));
      }
    }
    for (Draft draft : found) {
      noteBeforeColon(passage, subjects, draft);
    }
    for (Passage.Unit unit : passage.units()) {
      int cue = cues.nextSetBit(unit.from());
      boolean reports = cue >= 0 && cue < unit.to();
      Subject subject = reports ? null : subjects.ofClause(unit.from(), unit.to());
      if (subject != null && !passage.is(subject.first(), WordClass.SUBJECT)) {
        bystanders.add(new Bystander(passage, subject));
      }
    }
  }

  /** {@code Selin took that line: all must go, she said}: the pronoun is the first subject's. */
  private void noteBeforeColon(Passage passage, SubjectFinder subjects, Draft draft) {
    Subject pronoun = draft.subject();
    if (pronoun == null || draft.isEmpty() || !passage.is(pronoun.first(), WordClass.THIRD)) {
      return;
    }
    int first = draft.parts().get(0).first();
    int colon = passage.isQuoted(first - 1) ? first - 2 : first - 1;
    Subject subject =
        draft.parts().get(0).passage() == passage && passage.is(colon, ":")
            ? subjects.ofClause(passage.sentenceStart(colon), colon)
            : null;
    if (subject != null && !passage.is(subject.first(), WordClass.SUBJECT)) {
      bystanders.add(new Bystander(passage, subject));
    }
  }
}
