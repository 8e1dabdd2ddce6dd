package io.anju.bench.demo;

import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.population.Enterprises;
import io.anju.bench.population.Enterprises.MadeUpEnterprise;
import io.anju.bench.population.MadeUpPerson;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What the labour bureau tells of the people: work, the insurance that comes with it, and schooling of some who do not work. */
final class Livelihoods {

  private static final int A_BATCH = 50;
  /** As many months as fit a request with the others of a batch. */
  private static final int MOST_MONTHS = 18;
  private static final int SCHOOLS = 5;

  private final Gateway gateway;
  private final Plan plan;
  private final List<MadeUpPerson> people;
  private final Acknowledged[] acknowledged;
  private final List<MadeUpEnterprise> enterprises;
  private final Enterprises schools;
  private final IntFunction<LocalDate> moved;
  private final Mandate labour;

  Livelihoods(Gateway gateway, Plan plan, List<MadeUpPerson> people, Acknowledged[] acknowledged, List<MadeUpEnterprise> enterprises,
      IntFunction<LocalDate> moved) {
    this.gateway = gateway;
    this.plan = plan;
    this.people = people;
    this.acknowledged = acknowledged;
    this.enterprises = enterprises;
    this.schools = new Enterprises(plan.seed(), plan.division());
    this.moved = moved;
    this.labour = new Mandate("labour-clerk", plan.division());
  }

  void employ(int index) {
    var person = people.get(index);
    if (!person.employed()) {
      return;
    }
    String[] contracts = {"FIXED_TERM", "OPEN_ENDED", "PROJECT", "PART_TIME"};
    var answer = District.whenKnown(() -> gateway.post(labour, "/api/employments", Map.of("document", document(person),
        "uscc", employer(person), "contract", contracts[person.pick(contracts.length, 7)], "from", hired(index).toString()),
        plan.key("employment", index)));
    acknowledged[index].employment(District.done(answer, "employment").text("recordId"));
  }

  /** How many requests it takes to tell of everybody's insurance: a bureau sends lists. */
  int batches() {
    return Math.ceilDiv(people.size(), A_BATCH);
  }

  void insure(int batch) {
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = batch * A_BATCH; i < Math.min((batch + 1) * A_BATCH, people.size()); i++) {
      rows.addAll(months(i));
    }
    if (rows.isEmpty()) {
      return;
    }
    var told = District.done(gateway.post(labour, "/api/insurance-months", rows, plan.key("insurance", batch)), "insurance").body();
    int next = 0;
    for (int i = batch * A_BATCH; next < told.path("items").size(); i++) {
      var account = told.path("items").path(next);
      if (account.path("personId").asString().equals(acknowledged[i].person())) {
        acknowledged[i].insurance(account.path("accountId").asString());
        next++;
      }
    }
  }

  private List<Map<String, Object>> months(int index) {
    var rows = new ArrayList<Map<String, Object>>();
    var person = people.get(index);
    if (person.employed()) {
      var last = YearMonth.from(plan.anchor()).minusMonths(1);
      for (var month = last; !month.isBefore(YearMonth.from(hired(index))) && rows.size() < MOST_MONTHS; month = month.minusMonths(1)) {
        rows.add(Map.of("personId", acknowledged[index].person(), "uscc", employer(person), "month", month.toString(),
            "kinds", List.of("PENSION", "MEDICAL", "UNEMPLOYMENT", "INJURY"),
            "updatedAt", month.plusMonths(1).atDay(1) + "T00:00:00+08:00"));
      }
    }
    return rows;
  }

  void enrol(int index) {
    var person = people.get(index);
    if (person.employed() || person.pick(4, 8) > 0) {
      return;
    }
    var begun = LocalDate.of(plan.anchor().minusMonths(Month.AUGUST.getValue()).getYear(), Month.SEPTEMBER, 1);
    int school = person.pick(SCHOOLS, 9);
    var answer = gateway.post(labour, "/api/enrolments", Map.of("document", document(person), "uscc", schools.school(school),
        "schoolName", "第" + (school + 1) + "职业学院", "schoolYear", begun.getYear(), "level", "VOCATIONAL", "fullTime", true,
        "from", begun.toString()), plan.key("enrolment", index));
    acknowledged[index].enrolment(District.done(answer, "enrolment").text("recordId"));
  }

  private static Map<String, String> document(MadeUpPerson person) {
    return Map.of("type", "RESIDENT_ID", "number", person.documentNumber());
  }

  private String employer(MadeUpPerson person) {
    return enterprises.get(person.pick(enterprises.size(), 6)).uscc();
  }

  private LocalDate hired(int index) {
    return moved.apply(index).plusDays(10);
  }
}
