package io.anju.gateway.view;

import io.anju.gateway.service.Lane;
import io.anju.gateway.service.Service;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A person as residence, housing and employment know them at this moment. */
final class LivePerson implements Subject {

  @Override
  public Map<String, Question> questions(String personId, String unmask) {
    var questions = new LinkedHashMap<String, Question>();
    questions.put("person", new Question(Lane.RESIDENCE_LIVE, "/api/persons/" + personId + unmask("?", unmask)));
    questions.put("permits", new Question(Lane.RESIDENCE_LIVE, "/api/permits?limit=100&person=" + personId));
    questions.put("tenancies", new Question(Lane.HOUSING_LIVE, "/api/tenancies?limit=100&person=" + personId));
    questions.put("employments",
        new Question(Lane.EMPLOYMENT_LIVE, "/api/employments?limit=100&person=" + personId + unmask("&", unmask)));
    return questions;
  }

  @Override
  public String owner() {
    return "person";
  }

  @Override
  public LiveView view(String personId, Map<String, Asked> answers, Instant now) {
    return new LiveView(now, "personId", personId)
        .part("person", Service.RESIDENCE, answers.get("person"), UnaryOperator.identity())
        .part("residence", Service.RESIDENCE, answers.get("person"), Items::currentResidence)
        .part("permit", Service.RESIDENCE, answers.get("permits"), Items::permit)
        .part("tenancies", Service.HOUSING, answers.get("tenancies"), Items::all)
        .part("employment", Service.EMPLOYMENT, answers.get("employments"), Items::all)
        .without(List.of("insurance", "entitlements", "timeline"));
  }

  private static String unmask(String joint, String fields) {
    return fields == null ? "" : joint + "unmask=" + fields;
  }
}
