package io.anju.gateway.view;

import io.anju.gateway.service.Lane;
import io.anju.gateway.service.Service;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A dwelling as housing knows it at this moment. Who is registered there only the kept view joins. */
final class LiveDwelling implements Subject {

  @Override
  public Map<String, Question> questions(String dwellingCode, String unmask) {
    var questions = new LinkedHashMap<String, Question>();
    questions.put("dwelling", new Question(Lane.HOUSING_LIVE, "/api/dwellings/" + dwellingCode));
    questions.put("tenancies", new Question(Lane.HOUSING_LIVE, "/api/tenancies?limit=100&dwelling=" + dwellingCode));
    return questions;
  }

  @Override
  public String owner() {
    return "dwelling";
  }

  @Override
  public LiveView view(String dwellingCode, Map<String, Asked> answers, Instant now) {
    return new LiveView(now, "dwellingCode", dwellingCode)
        .part("dwelling", Service.HOUSING, answers.get("dwelling"), dwelling -> dwelling)
        .part("address", Service.HOUSING, answers.get("dwelling"), (JsonNode dwelling) -> dwelling.path("address"))
        .part("tenancies", Service.HOUSING, answers.get("tenancies"), Items::all)
        .without(List.of("building", "occupants", "capacity", "inspections", "history"))
        .unasked(Service.RESIDENCE);
  }
}
