package io.anju.bench.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.population.BuildingGenerator;
import io.anju.bench.population.PersonGenerator;
import io.anju.bench.population.SyntheticPerson;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The people that the accounts of the first start stand for: a resident with a home, a job and a
 * permit, the landlord of that home and of two others, each of which asks for something, and the
 * enterprise where most of the district work. Beyond those of the plan.
 */
final class AccountHolders {

  /** No building of a plan. */
  private static final int BUILDING = 999_900;

  private static final int HOMES = 8;
  private static final int MONTHS_HERE = 9;

  /** Nobody of a plan has these numbers. */
  private enum Holder {
    RESIDENT(999_900, "孙丽"),
    LANDLORD(999_901, "陈静"),
    UNREGISTERED_TENANT(999_902, "周小禾"),
    LEAVING_TENANT(999_903, "何明");

    private final int index;
    private final String name;

    Holder(int index, String name) {
      this.index = index;
      this.name = name;
    }
  }

  /**
   * Whom the accounts stand for.
   *
   * @param resident a person's id
   * @param landlord a person's id
   * @param employer the code of an enterprise
   */
  record Bound(String resident, String landlord, String employer) {}

  private final GatewayClient gateway;
  private final DemoPlan plan;
  private final PermitData permits;
  private final TokenRequest police;
  private final TokenRequest housing;
  private final TokenRequest labour;
  private final Map<Holder, String> ids = new HashMap<>();

  AccountHolders(GatewayClient gateway, DemoPlan plan) {
    this.gateway = gateway;
    this.plan = plan;
    this.permits = new PermitData(gateway, plan);
    this.police = new TokenRequest("police-officer", plan.division());
    this.housing = new TokenRequest("housing-officer", plan.division());
    this.labour = new TokenRequest("labour-clerk", plan.division());
  }

  /**
   * Registers them, which does nothing twice.
   *
   * @param employers of everybody in the plan, one for each who works
   */
  Bound register(Communities.Community community, List<String> employers) {
    var homes = homes(community);
    for (var holder : Holder.values()) {
      ids.put(holder, person(holder));
    }
    var came = plan.referenceDate().minusMonths(MONTHS_HERE).plusDays(3);
    var employer = largest(employers);
    moveIn(Holder.RESIDENT, homes.get(0), came, "WORK");
    moveIn(Holder.LANDLORD, homes.get(3), came.minusYears(2), "FAMILY");
    moveIn(Holder.LEAVING_TENANT, homes.get(2), came.minusMonths(2), "WORK");
    let(Holder.RESIDENT, homes.get(0), came, plan.referenceDate().plusMonths(8), 3200);
    let(
        Holder.UNREGISTERED_TENANT,
        homes.get(1),
        plan.referenceDate().minusDays(12),
        plan.referenceDate().plusMonths(11),
        2800);
    let(
        Holder.LEAVING_TENANT,
        homes.get(2),
        came.minusMonths(2),
        plan.referenceDate().plusMonths(1).plusDays(6),
        2600);
    employ(employer, came.plusDays(4));
    permits.issue(Holder.RESIDENT.index, worker(), id(Holder.RESIDENT));
    return new Bound(id(Holder.RESIDENT), id(Holder.LANDLORD), employer);
  }

  private String id(Holder holder) {
    return ids.getOrDefault(holder, "");
  }

  private List<String> homes(Communities.Community community) {
    var generator = new BuildingGenerator(plan.seed());
    var building =
        gateway
            .post(
                housing,
                "/api/buildings",
                building(generator, community),
                plan.key("building", BUILDING))
            .requireSuccess("building");
    var coded =
        gateway
            .post(
                housing,
                "/api/buildings/" + building.text("buildingCode") + "/dwellings",
                generator.dwellings(BUILDING).subList(0, HOMES),
                plan.key("dwellings", BUILDING))
            .requireSuccess("dwellings")
            .body()
            .path("items");
    return IntStream.range(0, HOMES)
        .mapToObj(i -> coded.path(i).path("dwellingCode").asString())
        .toList();
  }

  private static Map<String, Object> building(
      BuildingGenerator generator, Communities.Community community) {
    var body = new HashMap<>(generator.building(BUILDING, community.code(), community.name()));
    if (body.get("address") instanceof Map<?, ?> generated) {
      var address = new HashMap<Object, Object>(generated);
      address.put("building", "1幢");
      body.put("address", address);
    }
    return body;
  }

  private SyntheticPerson generated(Holder holder) {
    return new PersonGenerator(plan.seed(), plan.referenceDate()).person(holder.index);
  }

  private SyntheticPerson worker() {
    var one = generated(Holder.RESIDENT);
    return new SyntheticPerson(
        one.index(),
        one.documentNumber(),
        Holder.RESIDENT.name,
        one.phone(),
        one.domicile(),
        one.movedInOn(),
        true,
        one.seed());
  }

  private String person(Holder holder) {
    var one = generated(holder);
    return gateway
        .post(
            police,
            "/api/persons",
            Map.of(
                "document",
                Map.of("type", "RESIDENT_ID", "number", one.documentNumber()),
                "name",
                holder.name,
                "phone",
                one.phone(),
                "domicile",
                one.domicile()),
            plan.key("person", holder.index))
        .requireSuccess("person")
        .text("personId");
  }

  private void moveIn(Holder holder, String home, LocalDate since, String reason) {
    DistrictData.retryWhileUnknown(() ->
            gateway.post(
                police,
                "/api/persons/" + id(holder) + "/residences",
                Map.of(
                    "dwellingCode",
                    home,
                    "since",
                    since.toString(),
                    "reason",
                    reason,
                    "declaredBy",
                    "SELF"),
                plan.key("residence", holder.index)))
        .requireSuccess("residence");
  }

  private void let(Holder tenant, String home, LocalDate from, LocalDate until, int rent) {
    var who = List.of(id(tenant));
    var body =
        new HashMap<String, Object>(
            Map.of(
                "dwellingCode",
                home,
                "landlord",
                Map.of("personId", id(Holder.LANDLORD)),
                "tenants",
                who,
                "occupants",
                who,
                "from",
                from.toString(),
                "until",
                until.toString(),
                "signedOn",
                from.minusDays(3).toString(),
                "filedBy",
                "LANDLORD",
                "monthlyRent",
                rent));
    body.put("deposit", rent);
    DistrictData.retryWhileUnknown(
            () -> gateway.post(housing, "/api/tenancies", body, plan.key("tenancy", tenant.index)))
        .requireSuccess("tenancy");
  }

  private void employ(String employer, LocalDate from) {
    DistrictData.retryWhileUnknown(() ->
            gateway.post(
                labour,
                "/api/employments",
                Map.of(
                    "document",
                    Map.of("type", "RESIDENT_ID", "number", worker().documentNumber()),
                    "uscc",
                    employer,
                    "contract",
                    "OPEN_ENDED",
                    "from",
                    from.toString()),
                plan.key("employment", Holder.RESIDENT.index)))
        .requireSuccess("employment");
    var last = YearMonth.from(plan.referenceDate()).minusMonths(1);
    var months =
        IntStream.range(0, MONTHS_HERE - 1)
            .mapToObj(last::minusMonths)
            .map(month -> insured(employer, month))
            .toList();
    gateway
        .post(
            labour,
            "/api/insurance-months",
            months,
            plan.key("insurance-of-one", Holder.RESIDENT.index))
        .requireSuccess("insurance");
  }

  private Map<String, Object> insured(String employer, YearMonth month) {
    return Map.of(
        "personId",
        id(Holder.RESIDENT),
        "uscc",
        employer,
        "month",
        month.toString(),
        "kinds",
        List.of("PENSION", "MEDICAL", "UNEMPLOYMENT", "INJURY"),
        "updatedAt",
        month.plusMonths(1).atDay(1) + "T00:00:00+08:00");
  }

  private static String largest(List<String> employers) {
    return employers.stream()
        .collect(groupingBy(Function.identity(), counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
