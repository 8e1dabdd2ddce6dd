package io.anju.housing.address.parse;

import io.anju.housing.address.text.NormalisedText;
import io.anju.housing.address.text.Remainder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements found so far while a text is read. Positions are those of the normalised text until
 * {@link #toParsedAddress(Gazetteer)}.
 */
final class ParseState {

  private final NormalisedText cleaned;
  private final List<ParsedElement> found = new ArrayList<>(10);
  private Set<String> divisions = Set.of();
  private final BitSet understood = new BitSet();
  private boolean misplaced;
  private boolean nearby;
  private boolean doubtful;

  ParseState(NormalisedText cleaned) {
    this.cleaned = cleaned;
  }

  /** Adds an element. A repetition of the same value is ignored. */
  void add(Element element, String value, int from, int until) {
    understood(from, until);
    for (var one : found) {
      if (one.element() == element && one.value().equals(value)) {
        // In C座2，2单元 the first number may be anything.
        doubtful |= isRepeatedNumber(one);
        return;
      }
    }
    found.add(new ParsedElement(element, value, from, until));
  }

  private static boolean isRepeatedNumber(ParsedElement one) {
    return switch (one.element()) {
      case BUILDING, UNIT -> !one.isWorded();
      case ROOM -> true;
      default -> false;
    };
  }

  /** Records that a building is written again, under another word. */
  void repeatBuilding(int from, int until) {
    understood(from, until);
    for (var one : found) {
      doubtful |= one.element() == Element.BUILDING && !one.isWorded();
    }
  }

  /**
   * Records that a range of the text needs no element: it is repeated, or no part of the address.
   */
  void understood(int from, int until) {
    understood.set(from, until);
  }

  void divisions(DivisionReader.Reading reading) {
    if (AddressParser.deeper(divisions, reading.codes()).isEmpty()) {
      // The chain that follows counts.
      found.removeIf(one -> one.element().isDivision() && replaces(reading, one.element()));
    }
    reading
        .steps()
        .forEach(step ->
            add(Element.of(step.named().level()), step.named().name(), step.from(), step.until()));
    var joined = AddressParser.deeper(divisions, reading.codes());
    misplaced |= reading.misplaced() || joined.isEmpty();
    divisions = joined.isEmpty() ? reading.codes() : joined;
  }

  private static boolean replaces(DivisionReader.Reading reading, Element element) {
    var first = Element.of(reading.steps().getFirst().named().level());
    return element.compareTo(first) >= 0;
  }

  Set<String> divisions() {
    return divisions;
  }

  /** The element read last; null before the first. */
  @Nullable Element last() {
    return found.isEmpty() ? null : found.getLast().element();
  }

  int lastEnd() {
    return found.isEmpty() ? 0 : found.getLast().until();
  }

  boolean has(Element element) {
    for (var one : found) {
      if (one.element() == element) {
        return true;
      }
    }
    return false;
  }

  /** The last value of an element; empty where there is none. */
  String value(Element element) {
    String value = "";
    for (var one : found) {
      value = one.element() == element ? one.value() : value;
    }
    return value;
  }

  /** Extends the last element: 上屋村 and 三组 are one place. */
  void extend(String value, int until) {
    understood(found.getLast().until(), until);
    var last = found.removeLast();
    found.add(new ParsedElement(last.element(), last.value() + value, last.from(), until));
  }

  /**
   * Handles 对面 and the like at a position. The estate before it is removed, because it only names a
   * neighbour; after a number the whole text means another place than the one numbered.
   */
  void markNearby(int at) {
    if (found.isEmpty() || found.getLast().until() != at) {
      return;
    }
    switch (found.getLast().element()) {
      case ESTATE -> found.removeLast();
      case ROAD_NUMBER, BUILDING, UNIT, FLOOR, ROOM -> nearby = true;
      case PROVINCE, CITY, DISTRICT, STREET, COMMUNITY, ROAD -> {}
    }
  }

  ParsedAddress toParsedAddress(Gazetteer gazetteer) {
    var remainder =
        cleaned
            .leftOut()
            .or(doubtful ? Remainder.NUMBERS : Remainder.NONE)
            .or(RemainderReader.read(cleaned.text(), understood, found, gazetteer));
    return new ParsedAddress(
        found.stream()
            .map(one ->
                new ParsedElement(
                    one.element(),
                    one.value(),
                    cleaned.originalStart(one.from()),
                    cleaned.originalEnd(one.until())))
            .toList(),
        divisions,
        misplaced,
        nearby,
        remainder);
  }
}
