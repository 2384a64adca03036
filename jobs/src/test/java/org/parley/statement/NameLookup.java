package org.parley.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.codebook.Gender;
import org.parley.corpus.Layout;
import org.parley.mention.Mention;
import org.parley.mention.MentionForm;
import org.parley.text.Paragraph;
import org.parley.text.Sentence;
import org.parley.text.Span;

/** A plain search for names, so that these tests stand without the mention finder. */
final class NameLookup {

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<String[]> names = new ArrayList<>();

  /**
   * Adds an actor from {@code id, KIND, GENDER, name, name...}; a name may end in {@code =FORM}.
   */
  void add(List<String> fields) {
    String id = fields.get(0);
    actors.put(
        id,
        new Actor(
            id,
            fields.get(3),
            ActorKind.valueOf(fields.get(1)),
            Gender.valueOf(fields.get(2)),
            List.of(),
            ""));
    for (String name : fields.subList(3, fields.size())) {
      String[] parts = name.split("=", -1);
      names.add(new String[] {id, parts[0], parts.length > 1 ? parts[1] : "NAME"});
    }
    names.sort(Comparator.comparingInt((String[] n) -> -n[1].length()));
  }

  Codebook codebook() {
    return new Codebook(actors, List.of(), List.of(), List.of(), List.of(), List.of(), "");
  }

  /** Longest names first, on word boundaries, without overlap. */
  List<Mention> find(String text, Layout layout) {
    List<Mention> mentions = new ArrayList<>();
    for (Paragraph paragraph : layout.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        for (String[] name : names) {
          int at = text.indexOf(name[1], sentence.span().start());
          while (at >= 0 && at + name[1].length() <= sentence.span().end()) {
            Span span = new Span(at, at + name[1].length());
            if (isWhole(text, span) && mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
              mentions.add(
                  new Mention(
                      paragraph.index(),
                      sentence.index(),
                      span,
                      name[1],
                      name[0],
                      MentionForm.valueOf(name[2]),
                      paragraph.zone(),
                      false,
                      "",
                      List.of()));
            }
            at = text.indexOf(name[1], at + 1);
          }
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private static boolean isWhole(String text, Span span) {
    boolean before = span.start() == 0 || !Character.isLetter(text.charAt(span.start() - 1));
    boolean after = span.end() == text.length() || !Character.isLetter(text.charAt(span.end()));
    return before && after;
  }
}
