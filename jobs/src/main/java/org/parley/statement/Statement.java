package org.parley.statement;

import java.io.Serializable;
import java.util.List;
import org.parley.text.Span;
import org.parley.text.Zone;
import org.parley.time.DateInterval;

/**
 * Content attributed to a speaker.
 *
 * @param number 0-based, in text order within the document
 * @param paragraph 0-based index of the paragraph in which the content begins
 * @param contentSpans parts of the content, in order, without quotation marks at the ends; at least
 *     one
 * @param type how it is reported
 * @param layer how it reached us
 * @param speakerIds actors; empty when unresolved; several for a group speaker
 * @param speaker the words that name the speaker: of a quotation that goes on from a statement
 *     before it, that statement's; null when none do
 * @param speakerForm how the speaker is named; NONE when not beside the content
 * @param speakerLabel the speaker as printed when no actor of the codebook; else empty
 * @param cue the attributing words; null when none
 * @param quotedSpans parts of the content that stand in quotation marks
 * @param date when it was said; null when unknown
 * @param dateBasis the words or the rule that give the date
 * @param confidence 0 to 1: how likely content and speaker are right
 * @param rule which rule found it
 * @param zone of the paragraph
 * @param repeats numbers of statements in this document that say the same
 * @param nestedIn number of the statement within whose content this one stands; -1 when none
 */
public record Statement(
    int number,
    int paragraph,
    List<Span> contentSpans,
    StatementType type,
    Layer layer,
    List<String> speakerIds,
    Span speaker,
    SpeakerForm speakerForm,
    String speakerLabel,
    Span cue,
    List<Span> quotedSpans,
    DateInterval date,
    String dateBasis,
    double confidence,
    String rule,
    Zone zone,
    List<Integer> repeats,
    int nestedIn)
    implements Serializable {

  /** The basis of a date that is the document's own. */
  public static final String DOCUMENT_DATE = "document";

  /** The basis of what the document only tells has been said: by its own date, and no day of it. */
  public static final String BY_DOCUMENT = "by document";

  /** True for speech without quotation marks: turns of a transcript, block quotations. */
  public boolean isUnmarked() {
    return rule.equals(Rule.TURN.label()) || rule.equals(Rule.BLOCK.label());
  }

  /** The hull of the content. */
  public Span hull() {
    return contentSpans.get(0).hull(contentSpans.get(contentSpans.size() - 1));
  }
}
