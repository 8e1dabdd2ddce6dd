package io.anju.bench.demo;

import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.population.EnterpriseGenerator;
import io.anju.bench.population.EnterpriseGenerator.SyntheticEnterprise;
import io.anju.bench.population.SyntheticPerson;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The employment records, insurance months and enrolments of the district, as a labour bureau
 * reports them.
 */
final class EmploymentData {

  private static final int BATCH_SIZE = 50;

  /** The most insurance months of one person in a batch. */
  private static final int MAX_MONTHS = 18;

  private static final int SCHOOLS = 5;

  private final GatewayClient gateway;
  private final DemoPlan plan;
  private final List<SyntheticPerson> people;
  private final AcknowledgedWrites[] acknowledgedWrites;
  private final List<SyntheticEnterprise> enterprises;
  private final EnterpriseGenerator schools;
  private final IntFunction<LocalDate> movedInOn;
  private final TokenRequest labour;

  EmploymentData(
      GatewayClient gateway,
      DemoPlan plan,
      List<SyntheticPerson> people,
      AcknowledgedWrites[] acknowledged,
      List<SyntheticEnterprise> enterprises,
      IntFunction<LocalDate> movedInOn) {
    this.gateway = gateway;
    this.plan = plan;
    this.people = people;
    this.acknowledgedWrites = acknowledged;
    this.enterprises = enterprises;
    this.schools = new EnterpriseGenerator(plan.seed(), plan.division());
    this.movedInOn = movedInOn;
    this.labour = new TokenRequest("labour-clerk", plan.division());
  }

  void registerEmployment(int index) {
    var person = people.get(index);
    if (!person.employed()) {
      return;
    }
    String[] contracts = {"FIXED_TERM", "OPEN_ENDED", "PROJECT", "PART_TIME"};
    var response =
        DistrictData.retryWhileUnknown(() ->
            gateway.post(
                labour,
                "/api/employments",
                Map.of(
                    "document",
                    document(person),
                    "uscc",
                    employer(person),
                    "contract",
                    contracts[person.pick(contracts.length, 7)],
                    "from",
                    hiredOn(index).toString()),
                plan.key("employment", index)));
    acknowledgedWrites[index].employment(response.requireSuccess("employment").text("recordId"));
  }

  /** The enterprise of each person who works. */
  List<String> employers() {
    return people.stream().filter(SyntheticPerson::employed).map(this::employer).toList();
  }

  /** The number of requests for everybody's insurance months, which are reported in lists. */
  int batches() {
    return Math.ceilDiv(people.size(), BATCH_SIZE);
  }

  void registerInsurance(int batch) {
    var rows = new ArrayList<Map<String, Object>>();
    for (int i = batch * BATCH_SIZE; i < Math.min((batch + 1) * BATCH_SIZE, people.size()); i++) {
      rows.addAll(months(i));
    }
    if (rows.isEmpty()) {
      return;
    }
    var body =
        gateway
            .post(labour, "/api/insurance-months", rows, plan.key("insurance", batch))
            .requireSuccess("insurance")
            .body();
    int next = 0;
    for (int i = batch * BATCH_SIZE; next < body.path("items").size(); i++) {
      var account = body.path("items").path(next);
      if (account.path("personId").asString().equals(acknowledgedWrites[i].person())) {
        acknowledgedWrites[i].insurance(account.path("accountId").asString());
        next++;
      }
    }
  }

  private List<Map<String, Object>> months(int index) {
    var rows = new ArrayList<Map<String, Object>>();
    var person = people.get(index);
    if (person.employed()) {
      var last = YearMonth.from(plan.referenceDate()).minusMonths(1);
      for (var month = last;
          !month.isBefore(YearMonth.from(hiredOn(index))) && rows.size() < MAX_MONTHS;
          month = month.minusMonths(1)) {
        rows.add(
            Map.of(
                "personId",
                acknowledgedWrites[index].person(),
                "uscc",
                employer(person),
                "month",
                month.toString(),
                "kinds",
                List.of("PENSION", "MEDICAL", "UNEMPLOYMENT", "INJURY"),
                "updatedAt",
                month.plusMonths(1).atDay(1) + "T00:00:00+08:00"));
      }
    }
    return rows;
  }

  void registerEnrolment(int index) {
    var person = people.get(index);
    if (person.employed() || person.pick(4, 8) > 0) {
      return;
    }
    var schoolYearStart =
        LocalDate.of(
            plan.referenceDate().minusMonths(Month.AUGUST.getValue()).getYear(),
            Month.SEPTEMBER,
            1);
    int school = person.pick(SCHOOLS, 9);
    var response =
        gateway.post(
            labour,
            "/api/enrolments",
            Map.of(
                "document",
                document(person),
                "uscc",
                schools.school(school),
                "schoolName",
                "第" + (school + 1) + "职业学院",
                "schoolYear",
                schoolYearStart.getYear(),
                "level",
                "VOCATIONAL",
                "fullTime",
                true,
                "from",
                schoolYearStart.toString()),
            plan.key("enrolment", index));
    acknowledgedWrites[index].enrolment(response.requireSuccess("enrolment").text("recordId"));
  }

  private static Map<String, String> document(SyntheticPerson person) {
    return Map.of("type", "RESIDENT_ID", "number", person.documentNumber());
  }

  private String employer(SyntheticPerson person) {
    return enterprises.get(person.pick(enterprises.size(), 6)).uscc();
  }

  private LocalDate hiredOn(int index) {
    return movedInOn.apply(index).plusDays(10);
  }
}
