package org.parley.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.codebook.Actor;
import org.parley.codebook.ActorKind;
import org.parley.codebook.Codebook;
import org.parley.mention.Mention;
import org.parley.mention.MentionForm;
import org.parley.statement.Statement;
import org.parley.text.Folding;
import org.parley.text.Span;

/**
 * Whose position a match is: the subject of the nearest verb of stance before it ({@code the
 * opposition is not saying that …}), the owner of the nearest noun of stance ({@code the position
 * of the United States …}), else the speaker.
 */
final class HolderFinder {

  private static final Set<String> VERBS = WordFile.words("stance_verbs.txt");
  private static final Set<String> WISHES = WordFile.words("wish_verbs.txt");
  private static final Set<String> NOUNS = WordFile.words("stance_nouns.txt");
  private static final Set<String> AUXILIARIES =
      Set.of("be", "have", "do", "will", "can", "may", "would", "could", "might", "longer");
  private static final Set<String> CONTINUING =
      Set.of("continue", "come", "go", "begin", "seem", "appear", "like", "able", "unable");
  private static final Set<String> OBLIGING = Set.of("to", "must", "should", "need", "ought");
  private static final Set<String> OTHERS = WordFile.words("unnamed_holders.txt");
  private static final Set<String> BODIES = WordFile.words("bodies.txt");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** Before these a word that is verb and noun is a verb: "to support". */
  private static final Set<String> BEFORE_VERBS =
      Set.of("to", "not", "must", "should", "do", "will", "can", "may", "would", "could", "might");

  /** Behind these stands the verb of whoever is named before them. */
  private static final Set<String> FINITE = Set.of("have", "do", "will", "would");

  /** Words of a part of a body: "those in parliament" are not parliament. */
  private static final Set<String> PARTS = WordFile.words("parts.txt");

  /** Words that are verb and noun: behind a name they are what is called by it. */
  private static final Set<String> VERBS_AND_NOUNS =
      Set.of("plan", "call", "demand", "claim", "request", "view", "support", "change", "set");

  /** What is done with a promise that already stands. */
  private static final Set<String> KEEPING = WordFile.words("keeping_verbs.txt");

  /** Words from "live up to" to the promise. */
  private static final int KEPT_REACH = 4;

  private static final Set<String> OFFICES = WordFile.words("offices.txt");

  /** Offices of other countries that transcripts name without a name. */
  private static final Set<String> HEADS = Set.of("king", "emir", "sultan", "chancellor", "prince");

  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Set<String> WITHIN = Set.of("in", "of", "from", "within", "among", "on");

  /** Behind these somebody's backing is only wished for. */
  private static final Set<String> SEEKING = WordFile.words("seeking_verbs.txt");

  /** Words from "if" or "as" to the verb of its clause. */
  private static final int CONDITION_REACH = 6;

  /** Words before a verb in -ing that leave its subject to the main clause. */
  private static final Set<String> BEFORE_GERUNDS = WordFile.words("before_gerunds.txt");

  /** Words from a relative pronoun to a second verb of its clause: "who came out and opposed". */
  private static final int RELATIVE_REACH = 5;

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");
  private static final Set<String> THIRD_PERSON =
      Set.of("he", "she", "it", "they", "his", "her", "its", "their");

  private final Codebook codebook;
  private final SpeakerNames speakers;
  private final String text;
  private final List<Mention> mentions;

  HolderFinder(Codebook codebook, String text, List<Mention> mentions) {
    this.codebook = codebook;
    this.text = text;
    this.speakers = new SpeakerNames(codebook, text, mentions);
    this.mentions = mentions;
  }

  /**
   * Whose position it is.
   *
   * @param actors ids; the empty one for a speaker who is not known; none when the clause says of
   *     somebody whom the codebook does not have that he holds it
   * @param own true when they hold it as speakers, not as subject of the clause
   * @param verb the word of the clause that says it of its subject; -1 when none does
   */
  record Holders(List<String> actors, boolean own, int verb) {}

  /** Who holds it, and the verb that says so; -1 when it is no verb. */
  private record Subject(Set<String> actors, int verb) {}

  /** The holders of a match. */
  Holders of(Statement statement, Clause clause, Match match) {
    Set<String> targets = clause.actorsIn(match);
    Optional<Subject> subject = subject(statement, clause, match, targets);
    List<String> holders =
        new ArrayList<>(subject.map(Subject::actors).orElseGet(() -> speakers.of(statement)));
    boolean medium = holders.removeIf(this::isMedium);
    boolean own = subject.isEmpty();
    if (own && holders.isEmpty() && !medium && speakers.isSomebodyUnknown(statement)) {
      holders.add("");
    }
    return new Holders(List.copyOf(holders), own, subject.map(Subject::verb).orElse(-1));
  }

  /** Outlets and their journalists report positions and take none. */
  private boolean isMedium(String actorId) {
    return kind(actorId) == ActorKind.MEDIA
        || kind(codebook.sideOf(actorId, null)) == ActorKind.MEDIA;
  }

  private ActorKind kind(String actorId) {
    return codebook.actor(actorId).map(Actor::kind).orElse(null);
  }

  private Optional<Subject> subject(
      Statement statement, Clause clause, Match match, Set<String> targets) {
    if (isShared(clause, match)) {
      return Optional.empty();
    }
    Optional<Subject> nearest = Optional.empty();
    BitSet asides = Asides.before(clause, match.from());
    for (int i = match.to() - 1; i > 0 && !isReason(clause, match, i); i--) {
      if (asides.get(i)) {
        continue;
      }
      boolean verb = clause.isAnyOf(i, VERBS) && !isNounOfName(clause, i);
      boolean wish = clause.isAnyOf(i, WISHES);
      boolean candidate = nearest.isEmpty() ? verb || wish : wish;
      if (candidate && clause.word(i).content() && !isCondition(clause, match, i)) {
        Optional<Set<String>> found = subjectOfVerb(statement, clause, match, i);
        if (found.isPresent()
            && found.get().stream().noneMatch(targets::contains)
            && !(found.get().isEmpty() && isResumed(clause, i, match.from()))) {
          int first = nearest.map(Subject::verb).orElse(i);
          nearest = Optional.of(new Subject(found.get(), first));
        }
      }
      if (nearest.isEmpty() && isStanceNoun(clause, i) && !isResumed(clause, i, match.from())) {
        nearest = ownerOf(statement, clause, match, i).map(owner -> new Subject(owner, -1));
      }
    }
    return nearest.isEmpty()
        ? doer(statement, clause, match, targets).map(doer -> new Subject(doer, -1))
        : nearest;
  }

  /** True behind the verb of "what people demand, and he must go": the speaker goes on. */
  private static boolean isResumed(Clause clause, int verb, int match) {
    for (int i = verb + 1; i < match; i++) {
      if (clause.word(i).afterComma()
          && (clause.is(i, "and") || clause.is(i, "but"))
          && !clause.is(i + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  /** True before "and we share that view", which makes what others think the speaker's. */
  private static boolean isShared(Clause clause, Match match) {
    for (int i = match.to(); i < clause.size() - 1; i++) {
      if (FIRST_PERSON.contains(clause.form(i))) {
        int verb = i + 1;
        while (verb < clause.size() - 1 && PassedWords.contains(clause, verb)) {
          verb++;
        }
        if (clause.is(verb, "share") || clause.is(verb, "agree")) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for the "plan" of "the Annan plan", which nobody does. */
  private static boolean isNounOfName(Clause clause, int i) {
    if (!VERBS_AND_NOUNS.contains(clause.form(i))) {
      return false;
    }
    Clause.Name name = longestEndingAt(clause, i - 1);
    return name != null
        && !clause.form(i - 1).endsWith("s")
        && (name.from() == 0 || !clause.is(name.from() - 1, "and"));
  }

  /** True for a noun of stance: "support", not "to support" or "supported". */
  private static boolean isStanceNoun(Clause clause, int i) {
    String form = clause.form(i);
    return clause.isAnyOf(i, NOUNS)
        && !BEFORE_VERBS.contains(clause.form(i - 1))
        && !form.endsWith("ed")
        && !form.endsWith("ing");
  }

  /** Who does what the match begins with: "Turkey would set up a zone", from another side. */
  private Optional<Set<String>> doer(
      Statement statement, Clause clause, Match match, Set<String> targets) {
    int verb = FINITE.contains(clause.form(match.from())) ? match.from() + 1 : match.from();
    boolean finite =
        verb > 1
            && verb < match.to()
            && clause.isAnyOf(verb - 1, FINITE)
            && !clause.isAnyOf(verb, AUXILIARIES)
            && !clause.isAnyOf(verb, OBLIGING)
            && !clause.is(verb, "to");
    Optional<Set<String>> actors =
        finite ? subjectOfVerb(statement, clause, match, verb) : Optional.empty();
    return actors
        .filter(found -> !found.isEmpty())
        .filter(found -> found.stream().noneMatch(targets::contains))
        .filter(found -> found.stream().noneMatch(id -> isOfSpeakersSide(statement, id)));
  }

  private boolean isOfSpeakersSide(Statement statement, String actorId) {
    String side = Sides.of(codebook, actorId);
    return statement.speakerIds().stream().anyMatch(id -> Sides.of(codebook, id).equals(side));
  }

  /** True for the "why" of "that is why", behind which the speaker draws his own conclusion. */
  private static boolean isReason(Clause clause, Match match, int i) {
    return i < match.from()
        && clause.form(i).equals("why")
        && i > 1
        && clause.is(i - 1, "be")
        && Set.of("that", "this", "which", "it").contains(clause.form(i - 2));
  }

  /** True for the verb of "if they want it, …", "as he said, …": what follows is not theirs. */
  private static boolean isCondition(Clause clause, Match match, int verb) {
    for (int i = verb; i >= Math.max(0, verb - CONDITION_REACH); i--) {
      if (clause.form(i).equals("if") || clause.form(i).equals("as")) {
        for (int behind = verb + 1; behind <= match.from(); behind++) {
          if (clause.word(behind).afterComma()) {
            return true;
          }
        }
        return false;
      }
      if (clause.word(i).afterComma()) {
        return false;
      }
    }
    return false;
  }

  /** Who does what the finite verb at {@code verb} says. */
  private Optional<Set<String>> subjectOfVerb(
      Statement statement, Clause clause, Match match, int verb) {
    int i = verb - 1;
    boolean active = true;
    boolean bare = true;
    while (i >= 0) {
      if (PassedWords.contains(clause, i) || clause.isAnyOf(i, AUXILIARIES)) {
        active &= !clause.is(i, "be");
        bare &= !clause.isAnyOf(i, AUXILIARIES);
        i--;
      } else if (i > 0 && clause.is(i, "to") && clause.isAnyOf(i - 1, CONTINUING)) {
        i -= 2;
      } else if (isMadeClear(clause, i, verb)) {
        i -= clause.is(i, "make") ? 1 : 2;
      } else if (i > 0 && clause.is(i, "example") && clause.is(i - 1, "for")) {
        i -= 2;
      } else {
        break;
      }
    }
    if (i < 0 || !clause.word(i).content() || isPassive(clause, verb)) {
      return Optional.empty();
    }
    boolean modal = i > 0 && (clause.isAnyOf(i - 1, OBLIGING) || clause.is(i - 1, "have"));
    boolean infinitive = clause.is(i, "to") && active && !modal;
    if (infinitive
        && clause.isAnyOf(verb, WISHES)
        && match.used().get(verb)
        && !isSpeakersOwn(clause, i)) {
      // "They rallied to demand it": somebody else's, and not in a clause that names him.
      return Optional.of(Set.of());
    }
    if (OBLIGING.contains(clause.form(i))) {
      // "Too early for anybody to say so."
      boolean others = i > 1 && OTHERS.contains(clause.form(i - 1)) && clause.is(i - 2, "for");
      return others && infinitive ? Optional.of(Set.of()) : Optional.empty();
    }
    if (i >= match.from()) {
      return Optional.empty();
    }
    int relative = relativeBefore(clause, i);
    if (relative >= 0) {
      Optional<Set<String>> noun =
          relative == 0 ? Optional.empty() : actorEndingAt(statement, clause, match, relative - 1);
      // "Those who", "a senator who", "some in Syria, who" want it; "a text that" wants nothing.
      boolean nobody =
          noun.isEmpty()
              || isPlaced(clause, relative - 1)
              || isOfSome(clause, relative, noun.get());
      return nobody && clause.form(relative).equals("who") ? Optional.of(Set.of()) : noun;
    }
    Optional<Set<String>> actor = actorEndingAt(statement, clause, match, i);
    boolean describes = bare && clause.form(verb).endsWith("ing") && isNoun(clause, i, verb);
    return actor.isEmpty() && describes ? Optional.of(Set.of()) : actor;
  }

  /** True at the end of the "made it" of "made it clear". */
  private static boolean isMadeClear(Clause clause, int i, int verb) {
    return clause.is(verb, "clear")
        && (clause.is(i, "make") || (i > 0 && clause.is(i, "it") && clause.is(i - 1, "make")));
  }

  /** True for "they are being considered", which its subject does not do; not for "is opposed". */
  private static boolean isPassive(Clause clause, int verb) {
    int i = verb - 1;
    while (i > 0 && PassedWords.contains(clause, i)) {
      i--;
    }
    String form = clause.form(verb);
    return i >= 0 && clause.is(i, "be") && !form.endsWith("ing") && !VERBS.contains(form);
  }

  /** The relative pronoun whose verb stands behind word {@code i}; -1 when there is none. */
  private static int relativeBefore(Clause clause, int i) {
    if (RELATIVES.contains(clause.form(i))) {
      return i;
    }
    if (!clause.is(i, "and") && !clause.is(i, "or")) {
      return -1;
    }
    for (int at = i - 1; at >= Math.max(0, i - RELATIVE_REACH); at--) {
      if (FIRST_PERSON.contains(clause.form(at)) || THIRD_PERSON.contains(clause.form(at))) {
        return -1;
      }
      boolean somebodyThat =
          at > 0 && clause.form(at).equals("that") && OTHERS.contains(clause.form(at - 1));
      if (clause.form(at).equals("who") || somebodyThat) {
        return at;
      }
    }
    return -1;
  }

  /** True for "Democrats who oppose it", without a comma: not the party. */
  private boolean isOfSome(Clause clause, int who, Set<String> named) {
    return clause.form(who).equals("who")
        && !clause.word(who).afterComma()
        && named.stream().noneMatch(id -> kind(id) == ActorKind.PERSON);
  }

  /** True for the noun of "statements calling on him to go", whose author is not the speaker. */
  private static boolean isNoun(Clause clause, int i, int verb) {
    String form = clause.form(i);
    return !clause.word(verb).afterComma()
        && !BEFORE_GERUNDS.contains(form)
        && !clause.isAnyOf(i, CONTINUING)
        && !clause.isAnyOf(i, VERBS)
        && !form.endsWith("ed")
        && !form.endsWith("ing");
  }

  /** True when nobody but the speaker, or nobody at all, is named before a word of the content. */
  private static boolean isSpeakersOwn(Clause clause, int before) {
    boolean named = false;
    for (int i = clause.contentStart(); i < before; i++) {
      String form = clause.form(i);
      if (FIRST_PERSON.contains(form) || form.equals("it") || form.equals("time")) {
        return true;
      }
      named |= !PassedWords.contains(clause, i) && !clause.isAnyOf(i, WISHES);
    }
    return !named;
  }

  private Optional<Set<String>> ownerOf(Statement statement, Clause clause, Match match, int noun) {
    if (isToBeKept(clause, noun)) {
      return Optional.empty();
    }
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (match.used().get(i) || clause.word(i).afterComma()) {
        break;
      }
      if (isUnknownOwner(clause, i)) {
        return Optional.of(Set.of());
      }
      Optional<Set<String>> before = actorEndingAt(statement, clause, match, i);
      if (before.isPresent() && !before.get().isEmpty()) {
        return before;
      }
    }
    if (noun + 2 < clause.size() && clause.is(noun + 1, "of")) {
      int start = clause.is(noun + 2, "the") ? noun + 3 : noun + 2;
      for (Clause.Name name : clause.names()) {
        if (name.from() == start && !match.used().get(start) && !id(name).isEmpty()) {
          return Optional.of(Set.of(id(name)));
        }
      }
      if (start < clause.size() && BODIES.contains(clause.form(start))) {
        return body(clause, start);
      }
    }
    return Optional.empty();
  }

  /** True for "live up to his commitment": whoever demands that holds it. */
  private static boolean isToBeKept(Clause clause, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - KEPT_REACH); i--) {
      if (clause.isAnyOf(i, KEEPING)) {
        return true;
      }
    }
    return false;
  }

  /** True for the owner in "Senator Smith's demand" when the codebook does not have him. */
  private boolean isUnknownOwner(Clause clause, int i) {
    Span word = clause.word(i).span();
    boolean owner = text.startsWith("'s", word.end()) || text.startsWith("\u2019s", word.end());
    return owner
        && Character.isUpperCase(text.charAt(word.start()))
        && !OFFICES.contains(clause.form(i))
        && clause.names().stream().noneMatch(n -> n.from() <= i && i < n.to());
  }

  /** The actor whose name or pronoun ends with word {@code i}; an empty set when it is unknown. */
  private Optional<Set<String>> actorEndingAt(
      Statement statement, Clause clause, Match match, int i) {
    String form = clause.form(i);
    if (FIRST_PERSON.contains(form)) {
      return speakers(statement);
    }
    if (THIRD_PERSON.contains(form)) {
      return pronoun(statement, clause, match, i);
    }
    Set<String> actors = new LinkedHashSet<>();
    for (int end = i; end >= 0; ) {
      Clause.Name name = longestEndingAt(clause, end);
      if (name == null || match.used().get(name.from())) {
        break;
      }
      boolean some =
          name.from() > 0
              && (OTHERS.contains(clause.form(name.from() - 1)) || isShare(clause, name.from()));
      if (some || isOfPart(clause, name)) {
        return Optional.of(Set.of());
      }
      if (isSought(clause, name)) {
        return Optional.empty();
      }
      if (!id(name).isEmpty()) {
        actors.add(id(name));
      }
      end = name.from() - 1;
      if (end >= 1 && clause.is(end, "the")) {
        end--;
      }
      if (end < 1 || !clause.is(end, "and")) {
        break;
      }
      end--;
    }
    if (!actors.isEmpty()) {
      return Optional.of(actors);
    }
    if (i > 0 && FIRST_PERSON.contains(clause.form(i - 1))) {
      return speakers(statement);
    }
    if (i > 0 && POSSESSIVES.contains(clause.form(i - 1))) {
      return pronoun(statement, clause, match, i - 1);
    }
    if (BODIES.contains(form)) {
      return body(clause, i);
    }
    return OTHERS.contains(form) || isUnknownHead(clause, i)
        ? Optional.of(Set.of())
        : Optional.empty();
  }

  /** True for "the prime minister" and "the king" of whom nothing tells whose he is. */
  private static boolean isUnknownHead(Clause clause, int i) {
    String form = clause.form(i);
    return (form.equals("minister") && i > 1 && clause.is(i - 2, "the"))
        || (HEADS.contains(form) && i > 0 && clause.is(i - 1, "the"));
  }

  /** True for "three in four Iranians". */
  private static boolean isShare(Clause clause, int name) {
    return name > 1
        && NUMBERS.contains(clause.form(name - 1))
        && (clause.is(name - 2, "in") || clause.is(name - 2, "of"));
  }

  /** True for the parliament of "those in parliament", "some members of parliament". */
  private static boolean isOfPart(Clause clause, Clause.Name name) {
    int at = name.from() - 1;
    at -= at > 0 && clause.is(at, "the") ? 1 : 0;
    if (at < 1 || !WITHIN.contains(clause.form(at))) {
      return false;
    }
    if (clause.form(at - 1).equals("member")) {
      return true;
    }
    boolean members = clause.form(at - 1).equals("members");
    return PARTS.contains(clause.form(members && at > 1 ? at - 2 : at - 1));
  }

  /** True for the Syria of "the distress in Syria". */
  private static boolean isPlaced(Clause clause, int last) {
    Clause.Name name = longestEndingAt(clause, last);
    return name != null && name.from() > 0 && clause.is(name.from() - 1, "in");
  }

  /** True for the Moscow of "to win Moscow's backing". */
  private static boolean isSought(Clause clause, Clause.Name name) {
    return name.from() > 0 && clause.isAnyOf(name.from() - 1, SEEKING);
  }

  /** Those who say "we"; empty when they are not known, so that the statement's speaker counts. */
  private static Optional<Set<String>> speakers(Statement statement) {
    return statement.speakerIds().isEmpty()
        ? Optional.empty()
        : Optional.of(new LinkedHashSet<>(statement.speakerIds()));
  }

  private static String id(Clause.Name name) {
    return name.mention().actorId();
  }

  private static Clause.Name longestEndingAt(Clause clause, int last) {
    Clause.Name longest = null;
    for (Clause.Name name : clause.names()) {
      if (name.to() == last + 1 && (longest == null || name.from() < longest.from())) {
        longest = name;
      }
    }
    return longest;
  }

  /** In reported speech mostly the speaker; in a quotation the subject named before. */
  private Optional<Set<String>> pronoun(Statement statement, Clause clause, Match match, int i) {
    if (clause.form(i).startsWith("the") && isOthers(clause, i)) {
      return Optional.of(Set.of());
    }
    Set<String> actors = new LinkedHashSet<>();
    for (String id : new TreeSet<>(clause.actors())) {
      if (clause.startsOfActor(id).get(i) && codebook.actor(id).isPresent()) {
        actors.add(id);
      }
    }
    if (actors.isEmpty()) {
      for (int v = i - 1; v > 0; v--) {
        if (clause.isAnyOf(v, VERBS)) {
          return subjectOfVerb(statement, clause, match, v);
        }
      }
    }
    // "It need not be today": nobody is meant.
    return actors.isEmpty() && clause.form(i).startsWith("it")
        ? Optional.empty()
        : Optional.of(actors);
  }

  /** True when the last that "they" can mean in the clause is nobody of the codebook. */
  private static boolean isOthers(Clause clause, int pronoun) {
    for (int i = pronoun - 1; i >= 0; i--) {
      if (longestEndingAt(clause, i) != null || FIRST_PERSON.contains(clause.form(i))) {
        return false;
      }
      if (OTHERS.contains(clause.form(i)) && !THIRD_PERSON.contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code the opposition}: the actor named last before it with that word in its name. */
  private Optional<Set<String>> body(Clause clause, int i) {
    int offset = clause.word(i).span().start();
    String word = clause.form(i);
    String found = "";
    for (Mention mention : mentions) {
      if (mention.span().start() < offset
          && mention.form() != MentionForm.AMBIGUOUS
          && Folding.fold(mention.surface()).contains(word)) {
        found = mention.actorId();
      }
    }
    return Optional.of(found.isEmpty() ? Set.of() : Set.of(found));
  }
}
