package io.anju.bench.search;

import com.mongodb.client.MongoClients;
import io.anju.bench.client.BenchSettings;
import io.anju.bench.measure.ClosedLoopLoad;
import io.anju.bench.measure.Report;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.overview.fold.Part;
import io.anju.overview.fold.Place;
import io.anju.overview.fold.SearchKind;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.fold.mongo.MongoViews;
import io.anju.overview.search.FoundByTerms;
import io.anju.overview.search.PersonTerms;
import io.anju.overview.search.Reason;
import io.anju.overview.search.Search;
import io.anju.overview.search.SearchHit;
import io.anju.overview.search.mongo.MongoSearchIndex;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import io.anju.store.Store;
import io.anju.store.StoreSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code ./anju bench search [PERSONS]}: a store of its own with the search entries of a city's
 * persons, by the search's own code, without HTTP. Checks that exactly the right people are found.
 */
public final class SearchBench {

  private static final int DEFAULT_PERSONS = 1_000_000;
  private static final int BATCH = 2_000;
  private static final int CLIENTS = 4;
  private static final double SECONDS = 5;
  private static final int PAGE = 50;
  private static final List<String> QUESTIONS =
      List.of("王伟", "wangwei", "ww", "王维", "李小伟", "wang xiaowei", "单伟", "shan wei");
  private static final List<String> SCOPES =
      List.of(CityPersons.CITY, CityPersons.DISTRICT, CityPersons.STREET, CityPersons.COMMUNITY);

  private final CityPersons persons;
  private final FoundByTerms terms;
  private final Search search;
  private final MongoViews views;

  private SearchBench(CityPersons persons, MongoViews views) {
    this.persons = persons;
    this.views = views;
    var digests = new PersonTerms(SearchBench::digest);
    this.terms = new FoundByTerms((_, field) -> field.ciphertext(), digests);
    this.search =
        new Search(
            new MongoSearchIndex(() -> views.collection(ViewKind.SEARCH)),
            _ -> new PersonId(CityPersons.id(0)),
            digests);
  }

  public static void main(String[] arguments) throws IOException {
    int count = arguments.length == 0 ? DEFAULT_PERSONS : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("anju-search-bench");
    try (var store = Store.open(StoreSettings.forDirectory(folder));
        var client = MongoClients.create(store.uri())) {
      var bench =
          new SearchBench(
              new CityPersons(count), new MongoViews(client.getDatabase("anju_overview"), 1));
      double rate = bench.insert();
      bench.requireRightPeople();
      report(bench.measure(), count, rate, megabytes(folder));
    }
    System.exit(0);
  }

  /** Entries a second. */
  private double insert() {
    views.createIndexes();
    long begun = System.nanoTime();
    for (int from = 0; from < persons.count(); from += BATCH) {
      views.put(
          IntStream.range(from, Math.min(from + BATCH, persons.count()))
              .mapToObj(persons::fact)
              .flatMap(fact ->
                  terms.of(fact).stream()
                      .map(entry ->
                          new Part(
                              new Place(
                                  ViewId.search(SearchKind.PERSON, entry.place()), Slot.SEARCH),
                              fact.id(),
                              1,
                              Optional.of(entry))))
              .toList());
      if (from % 100_000 == 0) {
        System.out.printf("  %,d of %,d%n", from, persons.count());
      }
    }
    return persons.count() / ((System.nanoTime() - begun) / 1e9);
  }

  /** Every page of the commonest name, in each scope, against a look at all persons. */
  private void requireRightPeople() {
    for (String scope : SCOPES) {
      for (String name : List.of("王伟", "张伟", "李小伟")) {
        var expected = new HashSet<String>();
        IntStream.range(0, persons.count())
            .filter(i -> persons.name(i).equals(name) && persons.community(i).startsWith(scope))
            .forEach(i -> expected.add(CityPersons.id(i)));
        var found = named(name, scope);
        if (!found.equals(expected)) {
          throw new IllegalStateException(
              name + " in " + scope + ": " + found.size() + " found, not " + expected.size());
        }
        System.out.printf("  %s in %s: all %,d%n", name, scope, found.size());
      }
    }
  }

  private Set<String> named(String name, String scope) {
    var found = new HashSet<String>();
    Optional<String> after = Optional.empty();
    List<SearchHit> page;
    do {
      page = find(name, scope, after);
      page.stream()
          .filter(hit -> hit.reason() == Reason.NAME)
          .forEach(hit -> found.add(hit.entry().id()));
      after = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().position());
    } while (page.size() == PAGE && page.getLast().reason() == Reason.NAME);
    return found;
  }

  private List<SearchHit> find(String text, String scope, Optional<String> after) {
    var officer =
        new Caller(
            "bench",
            Set.of(Role.POLICE_OFFICER),
            Optional.of(new DivisionCode(scope)),
            Optional.empty(),
            Optional.empty(),
            Optional.of("benchmark"),
            Optional.empty());
    return search.find(text, Set.of(SearchKind.PERSON), Optional.empty(), officer, after, PAGE);
  }

  private String measure() {
    var rows = new StringBuilder();
    for (String question : QUESTIONS) {
      for (String scope : List.of(CityPersons.CITY, CityPersons.COMMUNITY)) {
        ClosedLoopLoad.run(CLIENTS, 1, _ -> find(question, scope, Optional.empty()));
        var sample =
            ClosedLoopLoad.run(CLIENTS, SECONDS, _ -> find(question, scope, Optional.empty()));
        int hits = find(question, scope, Optional.empty()).size();
        String row =
            "| %s | %s | %d | %,.0f | %.1f | %.1f |%n"
                .formatted(
                    question,
                    scope,
                    hits,
                    sample.perSecond(),
                    sample.millis(50),
                    sample.millis(99));
        System.out.print(row);
        rows.append(row);
      }
    }
    return rows.toString();
  }

  private static void report(String rows, int persons, double rate, long megabytes) {
    String table =
        """
        %,d made-up persons, store and search in one JVM, %d clients, the first page of %d. Entries \
        were written at %,.0f/s and
        take %,d MB. Every page of the commonest names held exactly the right people in each scope.

        | typed | scope | hits | searches/s | p50 ms | p99 ms |
        |---|---|---|---|---|---|
        %s\
        """
            .formatted(persons, CLIENTS, PAGE, rate, megabytes, rows);
    Report.write(
        BenchSettings.fromEnvironment().home().resolve(Path.of("docs", "search.md")),
        "search of " + persons,
        table);
  }

  private static long megabytes(Path folder) throws IOException {
    var files = new ArrayList<Path>();
    try (var all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    return files.stream().mapToLong(file -> file.toFile().length()).sum() >> 20;
  }

  private static String digest(String field, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
      byte[] message = (field + "|" + text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(message), 0, 13);
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
