package io.anju.bench.addresses;

import io.anju.housing.address.parse.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An address with the elements that stand in it.
 *
 * @param habit how it is written
 * @param place the names of the province, city and district in which it lies; empty where only the
 *     labels are known
 */
record LabelledAddress(String habit, String text, List<Label> labels, Set<String> place) {

  record Label(Element element, String value) {}

  /** Reads lines of {@code text | element=value element=value}. */
  static List<LabelledAddress> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.contains(" | "))
          .map(line -> line.split(" \\| ", 2))
          .map(sides ->
              new LabelledAddress(
                  "labelled", sides[0], labels(Arrays.stream(sides[1].split(" "))), Set.of()))
          .toList();
    }
  }

  private static List<Label> labels(Stream<String> written) {
    var byKey = Arrays.stream(Element.values()).collect(Collectors.toMap(Element::key, one -> one));
    return written
        .map(label -> label.split("=", 2))
        .filter(label -> label.length == 2)
        .flatMap(label ->
            Optional.ofNullable(byKey.get(label[0])).stream()
                .map(element -> new Label(element, label[1])))
        .toList();
  }
}
