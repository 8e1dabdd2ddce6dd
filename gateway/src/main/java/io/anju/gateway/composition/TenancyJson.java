package io.anju.gateway.composition;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tenancy of the housing service as the views show it: rooms by name, the confirmation by state.
 */
final class TenancyJson {

  private TenancyJson() {}

  /**
   * @param part the tenancy of the person's or of the dwelling's view
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
