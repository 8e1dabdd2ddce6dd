package io.anju.gateway.guard;

import io.anju.gateway.service.Lane;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** All guards, one for each lane. */
public final class Guards {

  private final Map<Lane, Guard> guards = new EnumMap<>(Lane.class);

  Guards(Function<Lane, Guard> make) {
    for (var lane : Lane.values()) {
      guards.put(lane, make.apply(lane));
    }
  }

  public Guard of(Lane lane) {
    return guards.get(lane);
  }
}
