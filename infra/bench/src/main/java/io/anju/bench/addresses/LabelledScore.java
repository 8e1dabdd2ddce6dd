package io.anju.bench.addresses;

import io.anju.bench.addresses.LabelledAddress.Label;
import io.anju.housing.address.NumberText;
import io.anju.housing.address.parse.AddressParser;
import io.anju.housing.address.parse.Element;
import io.anju.housing.address.parse.ParsedAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares parsed addresses with their labels: strictly, where kind and value are the same, and
 * leniently, where names of upper levels may be shortened, a place and its part written as one, and
 * an estate called a community.
 */
final class LabelledScore {

  private static final String LEVEL_WORDS = "(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|新区|街道|地区|自治州|[省市区县盟旗镇乡州])$";
  private static final Set<Element> UPPER =
      Set.of(Element.PROVINCE, Element.CITY, Element.DISTRICT);
  private static final Set<Element> PLACES =
      Set.of(Element.COMMUNITY, Element.ESTATE, Element.ROAD);

  private int texts;
  private int expected;
  private int found;
  private int strictly;
  private int expectedLeniently;
  private int foundLeniently;
  private int withUpper;
  private int upperRight;
  private final List<String> wrongPlaces = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();

  void add(LabelledAddress address, AddressParser parser) {
    var parsed = parser.parse(address.text());
    var elements = parser.elements(parsed);
    var read = labels(parsed);
    texts++;
    expected += address.labels().size();
    found += read.size();
    var keys = new HashSet<String>();
    address.labels().forEach(label -> keys.add(key(label)));
    strictly +=
        (int) read.stream().map(LabelledScore::key).distinct().filter(keys::contains).count();
    long missed = address.labels().stream().filter(label -> !agrees(label, read)).count();
    long extra = read.stream().filter(label -> !agrees(label, address.labels())).count();
    expectedLeniently += address.labels().size() - (int) missed;
    foundLeniently += read.size() - (int) extra;
    if (missed + extra > 0) {
      misses.add(address.text() + " → " + parsed.found().stream().map(Record::toString).toList());
    }
    upper(address, elements);
  }

  private void upper(LabelledAddress address, Map<Element, String> elements) {
    var written =
        address.labels().stream().filter(label -> UPPER.contains(label.element())).toList();
    var claimed =
        elements.entrySet().stream()
            .filter(one -> UPPER.contains(one.getKey()))
            .map(one -> new Label(one.getKey(), one.getValue()))
            .toList();
    if (!written.isEmpty()) {
      withUpper++;
      boolean right = written.stream().allMatch(label -> agrees(label, claimed));
      upperRight += right ? 1 : 0;
      if (!right) {
        misses.add("upper levels: " + address.text() + " → " + claimed);
      }
    }
    for (var claim : claimed) {
      boolean known =
          address.place().isEmpty()
              ? written.stream().noneMatch(label -> label.element() == claim.element())
              : address.place().stream().anyMatch(name -> stem(name).equals(stem(claim.value())));
      if (!known && !agrees(claim, written)) {
        wrongPlaces.add(address.text() + " → " + claim.value());
      }
    }
  }

  private static List<Label> labels(ParsedAddress parsed) {
    return parsed.found().stream().map(one -> new Label(one.element(), one.value())).toList();
  }

  private static String key(Label label) {
    return label.element() + NumberText.bare(label.value());
  }

  private static boolean agrees(Label label, List<Label> others) {
    return others.stream().anyMatch(other -> same(label, other));
  }

  private static boolean same(Label one, Label other) {
    if (UPPER.contains(one.element()) && UPPER.contains(other.element())
        || one.element() == Element.STREET && other.element() == Element.STREET) {
      return stem(one.value()).equals(stem(other.value()));
    }
    if (PLACES.contains(one.element()) && PLACES.contains(other.element())) {
      return one.value().contains(other.value()) || other.value().contains(one.value());
    }
    return key(one).equals(key(other));
  }

  private static String stem(String name) {
    String stem = name.replaceFirst(LEVEL_WORDS, "");
    return stem.length() < 2 ? name : stem;
  }

  void add(LabelledScore other) {
    texts += other.texts;
    expected += other.expected;
    found += other.found;
    strictly += other.strictly;
    expectedLeniently += other.expectedLeniently;
    foundLeniently += other.foundLeniently;
    withUpper += other.withUpper;
    upperRight += other.upperRight;
    wrongPlaces.addAll(other.wrongPlaces);
    misses.addAll(other.misses);
  }

  /** F1 of kind and value together. */
  double strict() {
    return 2.0 * strictly / (expected + found);
  }

  double lenient() {
    double recall = (double) expectedLeniently / expected;
    double precision = found == 0 ? 0 : (double) foundLeniently / found;
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
  }

  /** In how many of the texts that name a province, city or district all of them were read. */
  double upperLevels() {
    return withUpper == 0 ? 1 : (double) upperRight / withUpper;
  }

  List<String> wrongPlaces() {
    return List.copyOf(wrongPlaces);
  }

  List<String> misses() {
    return List.copyOf(misses);
  }

  String row(String habit) {
    return "| %s | %,d | %.1f %% | %.1f %% | %.1f %% | %d |"
        .formatted(
            habit, texts, 100 * strict(), 100 * lenient(), 100 * upperLevels(), wrongPlaces.size());
  }
}
