package io.anju.bench.demo;

import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.TokenRequest;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The communities of a district, from the registry's official list of divisions. */
final class Communities {

  /** A community of the official list. */
  record Community(String code, String name) {}

  private final List<Community> communities;

  private Communities(List<Community> communities) {
    this.communities = communities;
  }

  static Communities load(GatewayClient gateway, TokenRequest as, String division) {
    var found = new ArrayList<Community>();
    for (JsonNode street : children(gateway, as, division)) {
      for (JsonNode community : children(gateway, as, street.path("code").asString())) {
        found.add(
            new Community(community.path("code").asString(), community.path("name").asString()));
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException("the registry has no communities in division " + division);
    }
    return new Communities(found);
  }

  private static List<JsonNode> children(GatewayClient gateway, TokenRequest as, String code) {
    var all = new ArrayList<JsonNode>();
    String after = "";
    do {
      var page =
          gateway
              .get(as, "/api/divisions/" + code + "/children?limit=500" + after)
              .requireSuccess("division " + code)
              .body();
      page.path("items").forEach(all::add);
      after =
          page.path("next").isNull() || page.path("next").isMissingNode()
              ? ""
              : "&after=" + page.path("next").asString();
    } while (!after.isEmpty());
    return all;
  }

  /** The community that the building with this number is in. */
  Community ofBuilding(int index) {
    return communities.get(index % communities.size());
  }

  @Override
  public String toString() {
    return communities.size()
        + " 个社区，如 "
        + String.join("、", communities.stream().limit(4).map(Community::name).toList());
  }
}
