package io.anju.bench.addresses;

import io.anju.bench.addresses.SyntheticBuilding.RoomNumbering;
import io.anju.codes.DivisionCode.Level;
import io.anju.contract.housing.Address;
import io.anju.housing.division.Division;
import io.anju.housing.division.OfficialList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic city in real divisions of Shenzhen: roads with north and south parts, estates of
 * several buildings, villages without roads, door plates with 之一, 附 and 甲. Names are composed at
 * random, so that many differ by one character, as real ones do.
 */
final class SyntheticCity {

  private static final String CHARACTERS = "金锦华福景龙凤翠桂莲荷桃梅兰松柏枫海湖溪泉云霞虹丽雅和康泰安宁嘉佳瑞祥盛兴隆鸿宏";
  private static final String SECOND_CHARACTERS = "苑园居湾岸洲坪岭峰泽源庭轩庆悦达通明辉荣昌宝珠玉秀芳馨春晖城乐新怡";
  private static final List<String> ESTATE_WORDS =
      List.of("花园", "苑", "家园", "小区", "公寓", "大厦", "新村", "山庄", "雅苑", "名庭", "广场", "国际");
  private static final List<String> ROAD_WORDS =
      List.of("路", "路", "路", "大道", "街", "南路", "北路", "一路", "二路", "巷");
  private static final List<String> BUILDING_WORDS = List.of("栋", "栋", "栋", "座", "号楼", "幢");

  private final Random random;
  private final Map<String, String> names = new HashMap<>();
  private final List<String> communities = new ArrayList<>();
  private final List<SyntheticBuilding> buildings = new ArrayList<>();
  private final Map<String, Integer> buildingsPerCommunity = new HashMap<>();

  /**
   * @param dwellings about how many
   */
  SyntheticCity(long seed, int dwellings) {
    this.random = new Random(seed);
    OfficialList.read(
        Level.COMMUNITY,
        code -> code.startsWith("4403") || code.equals("44"),
        5_000,
        this::addDivisions);
    var roads = new ArrayList<String>();
    int remaining = dwellings;
    while (remaining > 0) {
      if (roads.isEmpty() || random.nextInt(3) == 0) {
        roads.add(name() + ROAD_WORDS.get(random.nextInt(ROAD_WORDS.size())));
      }
      String road =
          roads.get(Math.max(0, roads.size() - 1 - random.nextInt(Math.min(roads.size(), 8))));
      remaining -=
          switch (random.nextInt(12)) {
            case 0, 1 -> village();
            case 2, 3 -> standaloneBuilding(road);
            case 4 -> alley(road);
            case 5 -> campus(road);
            default -> estate(road);
          };
    }
  }

  List<SyntheticBuilding> buildings() {
    return buildings;
  }

  private void addDivisions(List<Division> batch) {
    for (var division : batch) {
      names.put(division.code().value(), division.addressName());
      if (division.level() == Level.COMMUNITY && division.addressName().endsWith("社区")) {
        communities.add(division.code().value());
      }
    }
  }

  private String name() {
    return ""
        + CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))
        + SECOND_CHARACTERS.charAt(random.nextInt(SECOND_CHARACTERS.length()));
  }

  private int estate(String road) {
    String community = communities.get(random.nextInt(communities.size()));
    String estate = name() + ESTATE_WORDS.get(random.nextInt(ESTATE_WORDS.size()));
    String plate = 1 + random.nextInt(400) + "号";
    String word = BUILDING_WORDS.get(random.nextInt(BUILDING_WORDS.size()));
    boolean letters = word.equals("座") || random.nextInt(6) == 0;
    int units = random.nextInt(3);
    int floors = 6 + random.nextInt(26);
    int dwellingsPerFloor = 2 + random.nextInt(5);
    var numbering = random.nextInt(8) == 0 ? RoomNumbering.LETTERED : RoomNumbering.PLAIN;
    int made = 0;
    // Some estates are coded in part: 3栋 is coded, its neighbours are not.
    int begin = random.nextInt(12) == 0 ? 2 : 0;
    int end = begin > 0 ? begin + 1 : 1 + random.nextInt(8);
    for (int i = begin; i < end; i++) {
      String building = (letters ? String.valueOf((char) ('A' + i)) : String.valueOf(i + 1)) + word;
      made +=
          add(
              community,
              road,
              plate,
              estate,
              building,
              random.nextInt(20) == 0 ? name() + "楼" + i : null,
              units,
              floors,
              dwellingsPerFloor,
              numbering);
    }
    return made;
  }

  private int village() {
    String community = communities.get(random.nextInt(communities.size()));
    String village =
        name()
            + "村"
            + switch (random.nextInt(3)) {
              case 0 -> 1 + random.nextInt(5) + "坊";
              case 1 -> "一二三四五六七八九".charAt(random.nextInt(9)) + "巷";
              default -> "";
            };
    int made = 0;
    for (int i = 0, number = 1; i < 10; i++, number += 1 + random.nextInt(3)) {
      made +=
          add(
              community,
              null,
              number + "号",
              village,
              null,
              null,
              0,
              3 + random.nextInt(5),
              2 + random.nextInt(3),
              RoomNumbering.PLAIN);
    }
    return made;
  }

  /** 弄: an alley off a road, with house numbers of its own. */
  private int alley(String road) {
    String community = communities.get(random.nextInt(communities.size()));
    String plate = 10 + random.nextInt(900) + "弄";
    String estate = random.nextInt(3) == 0 ? name() + "里" : null;
    int made = 0;
    for (int number = 1 + random.nextInt(3); number < 20; number += 1 + random.nextInt(4)) {
      made += add(community, road, plate, estate, number + "号", null, 0, 6, 3, RoomNumbering.PLAIN);
    }
    return made;
  }

  private int campus(String road) {
    String community = communities.get(random.nextInt(communities.size()));
    String plate = 1 + random.nextInt(2_000) + "号";
    String campus = name() + "大学" + List.of("", "东校区", "南区宿舍", "学生公寓").get(random.nextInt(4));
    int made = 0;
    for (int i = 1; i < 5; i++) {
      made += add(community, road, plate, campus, i + "栋", null, 0, 6, 20, RoomNumbering.PLAIN);
    }
    return made;
  }

  private int standaloneBuilding(String road) {
    String plate =
        1 + random.nextInt(400) + "号" + List.of("", "之一", "附2号", "甲").get(random.nextInt(4));
    return add(
        communities.get(random.nextInt(communities.size())),
        road,
        plate,
        null,
        null,
        null,
        random.nextInt(2),
        6,
        3,
        plate.contains("附") ? RoomNumbering.HYPHENED : RoomNumbering.PLAIN);
  }

  private String divisionName(String code) {
    return Objects.requireNonNull(names.get(code), "every division is in the official list");
  }

  private int add(
      String community,
      @Nullable String road,
      String plate,
      @Nullable String estate,
      @Nullable String building,
      @Nullable String alias,
      int units,
      int floors,
      int dwellingsPerFloor,
      RoomNumbering numbering) {
    int number = buildingsPerCommunity.merge(community, 1, Integer::sum);
    var address =
        new Address(
            divisionName("44"),
            divisionName(community.substring(0, 4)),
            divisionName(community.substring(0, 6)),
            divisionName(community.substring(0, 9)),
            divisionName(community),
            road,
            plate,
            estate,
            building,
            null,
            null,
            null);
    var made =
        new SyntheticBuilding(
            community + "01" + "%05d".formatted(number),
            community,
            address,
            alias,
            units,
            floors,
            dwellingsPerFloor,
            numbering);
    buildings.add(made);
    return Math.max(1, units) * floors * dwellingsPerFloor;
  }
}
