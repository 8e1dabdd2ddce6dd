package io.anju.gateway.composition;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Maps a tenancy of the housing service to the form of the views: rooms by name, the confirmation
 * by state.
 */
final class TenancyJson {

  private TenancyJson() {}

  /**
   * @param part the record of the tenancy in the view of a person or of a dwelling
   */
  static ObjectNode pick(JsonNode tenancy, Class<? extends Record> part) {
    var json = PartJson.pick(tenancy, part);
    var rooms = json.putArray("rooms");
    tenancy.path("rooms").valueStream().forEach(room -> rooms.add(room.path("name")));
    var confirmation = tenancy.path("confirmation");
    json.set("confirmation", confirmation.path("state"));
    json.set("awaitedFrom", confirmation.path("from"));
    return json;
  }
}
