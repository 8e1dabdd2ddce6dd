package io.anju.bench.demo;

import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.client.Patience;
import io.anju.bench.client.Stage;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.JsonNode;

/** Counts what was acknowledged against what the views show, person by person and home by home. */
final class Count {

  private static final String PURPOSE = "verification";

  private final Gateway gateway;
  private final Plan plan;
  private final Mandate police;
  private final LongAdder written = new LongAdder();
  private final LongAdder shown = new LongAdder();

  Count(Gateway gateway, Plan plan) {
    this.gateway = gateway;
    this.plan = plan;
    this.police = new Mandate("police-officer", plan.division());
  }

  void run(Stage stage, Acknowledged[] people, String[] dwellings) {
    stage.run("核对人员 person views", people.length, i -> person(people[i]));
    stage.run("核对房屋 dwelling views", dwellings.length, i -> dwelling(dwellings[i]));
  }

  long written() {
    return written.sum();
  }

  long shown() {
    return shown.sum();
  }

  private void person(Acknowledged person) {
    String path = "/api/overview/persons/" + person.person();
    var wanted = new HashSet<>(person.writes().toList());
    if (person.permit() != null) {
      wanted.add("ACTIVE");
    }
    compare(path, wanted);
  }

  private void dwelling(String code) {
    compare("/api/overview/dwellings/" + code, Set.of(code));
  }

  private void compare(String path, Set<String> wanted) {
    var texts = Patience.until(() -> texts(gateway.get(police, path, "Anju-Purpose", PURPOSE).body()), all -> all.containsAll(wanted));
    written.add(wanted.size());
    shown.add(wanted.stream().filter(texts::contains).count());
  }

  /** Every text of the view, wherever it stands. */
  private static Set<String> texts(JsonNode view) {
    var all = new HashSet<String>();
    collect(view, all);
    return all;
  }

  private static void collect(JsonNode node, Set<String> into) {
    if (node.isString()) {
      into.add(node.stringValue());
    }
    node.forEach(child -> collect(child, into));
  }
}
