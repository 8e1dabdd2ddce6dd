package io.anju.bench.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/**
 * A case of {@code cases.json}, whose head describes the format.
 *
 * @param manual the page of MongoDB's manual that says what is expected
 * @param expected what every server must answer; empty if the manual does not say
 * @param ours what the embedded store answers beyond that
 */
record ConformanceCase(
    String name,
    String manual,
    List<Document> indexes,
    List<Document> documents,
    Document command,
    Expectation expected,
    Expectation ours) {

  static List<ConformanceCase> all() {
    try (var in = ConformanceCase.class.getResourceAsStream("cases.json")) {
      var bytes = Objects.requireNonNull(in, "cases.json is part of this module").readAllBytes();
      return Document.parse(new String(bytes, StandardCharsets.UTF_8))
          .getList("cases", Document.class)
          .stream()
          .map(ConformanceCase::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConformanceCase of(Document described) {
    return new ConformanceCase(
        described.getString("name"),
        described.getString("manual"),
        described.getList("indexes", Document.class, List.of()),
        described.getList("documents", Document.class, List.of()),
        described.get("command", Document.class),
        Expectation.of(described),
        Expectation.of(described.get("ours", new Document())));
  }
}
