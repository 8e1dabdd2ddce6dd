package io.anju.gateway.view;

import io.anju.gateway.service.Lane;
import io.anju.gateway.service.Service;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A person as residence, housing and employment know them at this moment. */
final class LivePerson implements Subject {

  private static final List<String> PERSON =
      List.of("name", "document", "phone", "sex", "birthDate", "domicile", "divisions", "aliases", "version");
  private static final List<String> RESIDENCE = List.of("residenceId", "dwellingCode", "address", "division", "since", "until",
      "reason", "declaredOn", "late", "declarations");
  private static final List<String> PERMIT = List.of("permitId", "status", "ground", "division", "cardNumber", "appliedOn",
      "decideBy", "issuedOn", "endorseFrom", "endorseBy", "suspendedSince", "suspendedBecause", "countsFrom", "ruleSet", "version");
  private static final List<String> TENANCY = List.of("tenancyId", "filingNumber", "as", "dwellingCode", "address", "from", "until",
      "endedOn", "status", "monthlyRent", "late", "version");
  private static final List<String> EMPLOYMENT =
      List.of("recordId", "uscc", "enterprise", "occupation", "contract", "from", "until", "workplace", "version");
  private static final List<String> INSURANCE = List.of("accountId", "uscc", "enterprise", "spans", "toldThrough", "version");
  private static final List<String> SCHOOLING =
      List.of("recordId", "uscc", "school", "schoolYear", "level", "fullTime", "from", "until", "version");

  private final Clock clock;

  LivePerson(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Map<String, Question> questions(String personId, String unmask) {
    var questions = new LinkedHashMap<String, Question>();
    questions.put("person", new Question(Lane.RESIDENCE_LIVE, "/api/persons/" + personId + (unmask == null ? "" : "?unmask=" + unmask)));
    questions.put("permits", new Question(Lane.RESIDENCE_LIVE, "/api/permits?limit=100&person=" + personId));
    questions.put("tenancies", new Question(Lane.HOUSING_LIVE, "/api/tenancies?limit=100&person=" + personId));
    questions.put("employments", new Question(Lane.EMPLOYMENT_LIVE, "/api/employments?limit=100&person=" + personId));
    questions.put("insurances", new Question(Lane.EMPLOYMENT_LIVE, "/api/insurance-accounts?limit=100&person=" + personId));
    questions.put("enrolments", new Question(Lane.EMPLOYMENT_LIVE, "/api/enrolments?limit=100&person=" + personId));
    return questions;
  }

  @Override
  public String owner() {
    return "person";
  }

  @Override
  public LiveView view(String personId, Map<String, Asked> answers) {
    return new LiveView(clock.instant(), "personId", personId)
        .part("person", Service.RESIDENCE, answers.get("person"), person -> Items.picked(person, PERSON))
        .part("residence", Service.RESIDENCE, answers.get("person"), person -> residence(person, LocalDate.now(clock)))
        .part("permit", Service.RESIDENCE, answers.get("permits"),
            page -> Items.permit(page, permit -> Items.picked(permit, PERMIT)))
        .part("tenancies", Service.HOUSING, answers.get("tenancies"), page -> Items.all(page, lease -> tenancy(lease, personId)))
        .part("employment", Service.EMPLOYMENT, answers.get("employments"), page -> Items.all(page, LivePerson::employment))
        .part("insurance", Service.EMPLOYMENT, answers.get("insurances"),
            page -> Items.all(page, account -> Items.picked(account, INSURANCE)))
        .part("schooling", Service.EMPLOYMENT, answers.get("enrolments"), page -> Items.all(page, LivePerson::schooling))
        .without(List.of("entitlements", "timeline"));
  }

  /** Where the person is registered today. */
  private static JsonNode residence(JsonNode person, LocalDate today) {
    var residences = person.path("residences");
    if (!residences.isArray()) {
      return JsonNodeFactory.instance.missingNode();
    }
    String day = today.toString();
    return residences.valueStream()
        .filter(home -> home.path("since").asString("").compareTo(day) <= 0)
        .filter(home -> home.path("until").isNull() || home.path("until").asString("").compareTo(day) > 0)
        .findFirst().<JsonNode>map(home -> Items.picked(home, RESIDENCE)).orElse(JsonNodeFactory.instance.nullNode());
  }

  /** As what the person takes part, and nobody else's part. */
  private static JsonNode tenancy(JsonNode lease, String personId) {
    var shown = Items.picked(lease, TENANCY);
    var as = shown.putArray("as");
    if (lease.path("landlord").path("personId").asString("").equals(personId)) {
      as.add("LANDLORD");
    }
    if (lease.path("tenants").valueStream().anyMatch(one -> one.asString("").equals(personId))) {
      as.add("TENANT");
    }
    if (lease.path("occupants").valueStream().anyMatch(one -> one.asString("").equals(personId))) {
      as.add("OCCUPANT");
    }
    return shown;
  }

  private static JsonNode employment(JsonNode work) {
    var shown = Items.picked(work, EMPLOYMENT);
    shown.set("enterprise", work.path("enterpriseName"));
    shown.put("ended", work.path("status").asString("").equals("ENDED"));
    var filing = shown.putObject("filing");
    filing.set("hireOn", work.at("/hireFiled/on"));
    filing.set("hireLate", work.at("/hireFiled/late"));
    filing.set("leavingOn", work.at("/leavingFiled/on"));
    filing.set("leavingLate", work.at("/leavingFiled/late"));
    return shown;
  }

  private static JsonNode schooling(JsonNode enrolment) {
    var shown = Items.picked(enrolment, SCHOOLING);
    shown.set("school", enrolment.path("schoolName"));
    return shown;
  }
}
