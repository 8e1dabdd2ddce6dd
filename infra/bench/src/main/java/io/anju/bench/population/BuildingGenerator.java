package io.anju.bench.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Generates buildings in real communities: five floors of four dwellings each. */
public final class BuildingGenerator {

  public static final int FLOORS = 5;
  public static final int DWELLINGS_PER_FLOOR = 4;
  private static final String[] ROADS = {
    "人民路", "干将路", "十梓街", "桃花坞大街", "东环路", "西园路", "劳动路", "解放东路", "莫邪路", "金门路"
  };

  private final long seed;

  public BuildingGenerator(long seed) {
    this.seed = seed;
  }

  /**
   * The body of {@code POST /api/buildings}.
   *
   * @param community the community's code
   * @param name the community's name
   */
  public Map<String, Object> building(int index, String community, String name) {
    var random = new Random(seed * 13 + index);
    var address = new LinkedHashMap<String, Object>();
    address.put("road", ROADS[random.nextInt(ROADS.length)]);
    address.put("roadNumber", (1 + random.nextInt(900)) + "号");
    address.put("estate", name.replaceAll("(社区)?(居委会|村委会|居民委员会|村民委员会|社区)$", "") + "新村");
    address.put("building", (index + 1) + "幢");
    return Map.of(
        "grid",
        community + "01",
        "address",
        address,
        "floors",
        FLOORS,
        "structure",
        "REINFORCED_CONCRETE");
  }

  /** The body of {@code POST /api/buildings/{code}/dwellings}: all dwellings of a building. */
  public List<Map<String, Object>> dwellings(int index) {
    var random = new Random(seed * 11 + index);
    var dwellings = new ArrayList<Map<String, Object>>();
    for (int floor = 1; floor <= FLOORS; floor++) {
      for (int number = 1; number <= DWELLINGS_PER_FLOOR; number++) {
        dwellings.add(
            Map.of(
                "unit",
                number <= 2 ? "1" : "2",
                "floor",
                String.valueOf(floor),
                "room",
                floor + "0" + number,
                "area",
                BigDecimal.valueOf(4500 + random.nextInt(6000), 2),
                "use",
                "RESIDENTIAL",
                "rooms",
                1 + random.nextInt(3)));
      }
    }
    return dwellings;
  }
}
