package io.anju.bench.addresses;

import io.anju.codes.DivisionCode.Level;
import io.anju.bench.addresses.House.Numbering;
import io.anju.contract.Address;
import io.anju.housing.division.Division;
import io.anju.housing.division.OfficialList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up city in real divisions of Shenzhen: roads with north and south parts, estates of several houses, villages without roads, door
 * plates with 之一, 附 and 甲. Names are put together by chance, so that many differ by one character, as in life.
 */
final class City {

  private static final String CHARACTERS = "金锦华福景龙凤翠桂莲荷桃梅兰松柏枫海湖溪泉云霞虹丽雅和康泰安宁嘉佳瑞祥盛兴隆鸿宏";
  private static final String SECOND = "苑园居湾岸洲坪岭峰泽源庭轩庆悦达通明辉荣昌宝珠玉秀芳馨春晖城乐新怡";
  private static final List<String> ESTATES = List.of("花园", "苑", "家园", "小区", "公寓", "大厦", "新村", "山庄", "雅苑", "名庭", "广场", "国际");
  private static final List<String> ROADS = List.of("路", "路", "路", "大道", "街", "南路", "北路", "一路", "二路", "巷");
  private static final List<String> HOUSES = List.of("栋", "栋", "栋", "座", "号楼", "幢");

  private final Random dice;
  private final Map<String, String> names = new HashMap<>();
  private final List<String> communities = new ArrayList<>();
  private final List<House> houses = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** @param dwellings about how many */
  City(long seed, int dwellings) {
    this.dice = new Random(seed);
    OfficialList.read(Level.COMMUNITY, code -> code.startsWith("4403") || code.equals("44"), 5_000, this::learn);
    var roads = new ArrayList<String>();
    int left = dwellings;
    while (left > 0) {
      if (roads.isEmpty() || dice.nextInt(3) == 0) {
        roads.add(name() + ROADS.get(dice.nextInt(ROADS.size())));
      }
      String road = roads.get(Math.max(0, roads.size() - 1 - dice.nextInt(Math.min(roads.size(), 8))));
      left -= switch (dice.nextInt(12)) {
        case 0, 1 -> village();
        case 2, 3 -> alone(road);
        case 4 -> lane(road);
        case 5 -> campus(road);
        default -> estate(road);
      };
    }
  }

  List<House> houses() {
    return houses;
  }

  private void learn(List<Division> batch) {
    for (var division : batch) {
      names.put(division.code().value(), division.spokenName());
      if (division.level() == Level.COMMUNITY && division.spokenName().endsWith("社区")) {
        communities.add(division.code().value());
      }
    }
  }

  private String name() {
    return "" + CHARACTERS.charAt(dice.nextInt(CHARACTERS.length())) + SECOND.charAt(dice.nextInt(SECOND.length()));
  }

  private int estate(String road) {
    String community = communities.get(dice.nextInt(communities.size()));
    String estate = name() + ESTATES.get(dice.nextInt(ESTATES.size()));
    String plate = 1 + dice.nextInt(400) + "号";
    String word = HOUSES.get(dice.nextInt(HOUSES.size()));
    boolean letters = word.equals("座") || dice.nextInt(6) == 0;
    int units = dice.nextInt(3);
    int floors = 6 + dice.nextInt(26);
    int aFloor = 2 + dice.nextInt(5);
    var numbering = dice.nextInt(8) == 0 ? Numbering.LETTERED : Numbering.PLAIN;
    int made = 0;
    // Some estates are only begun to be coded: 3栋 is known, and its neighbours not yet.
    int begin = dice.nextInt(12) == 0 ? 2 : 0;
    int end = begin > 0 ? begin + 1 : 1 + dice.nextInt(8);
    for (int i = begin; i < end; i++) {
      String house = (letters ? String.valueOf((char) ('A' + i)) : String.valueOf(i + 1)) + word;
      made += add(community, road, plate, estate, house, dice.nextInt(20) == 0 ? name() + "楼" + i : null, units, floors, aFloor, numbering);
    }
    return made;
  }

  private int village() {
    String community = communities.get(dice.nextInt(communities.size()));
    String village = name() + "村" + switch (dice.nextInt(3)) {
      case 0 -> 1 + dice.nextInt(5) + "坊";
      case 1 -> "一二三四五六七八九".charAt(dice.nextInt(9)) + "巷";
      default -> "";
    };
    int made = 0;
    for (int i = 0, number = 1; i < 10; i++, number += 1 + dice.nextInt(3)) {
      made += add(community, null, number + "号", village, null, null, 0, 3 + dice.nextInt(5), 2 + dice.nextInt(3), Numbering.PLAIN);
    }
    return made;
  }

  /** 弄: a lane off a road, its houses numbered by themselves. */
  private int lane(String road) {
    String community = communities.get(dice.nextInt(communities.size()));
    String plate = 10 + dice.nextInt(900) + "弄";
    String estate = dice.nextInt(3) == 0 ? name() + "里" : null;
    int made = 0;
    for (int number = 1 + dice.nextInt(3); number < 20; number += 1 + dice.nextInt(4)) {
      made += add(community, road, plate, estate, number + "号", null, 0, 6, 3, Numbering.PLAIN);
    }
    return made;
  }

  private int campus(String road) {
    String community = communities.get(dice.nextInt(communities.size()));
    String plate = 1 + dice.nextInt(2_000) + "号";
    String campus = name() + "大学" + List.of("", "东校区", "南区宿舍", "学生公寓").get(dice.nextInt(4));
    int made = 0;
    for (int i = 1; i < 5; i++) {
      made += add(community, road, plate, campus, i + "栋", null, 0, 6, 20, Numbering.PLAIN);
    }
    return made;
  }

  private int alone(String road) {
    String plate = 1 + dice.nextInt(400) + "号" + List.of("", "之一", "附2号", "甲").get(dice.nextInt(4));
    return add(communities.get(dice.nextInt(communities.size())), road, plate, null, null, null, dice.nextInt(2), 6, 3, plate.contains("附") ? Numbering.HYPHENED : Numbering.PLAIN);
  }

  private int add(String community, String road, String plate, String estate, String house, String alias, int units, int floors, int aFloor,
      Numbering numbering) {
    int number = numbers.merge(community, 1, Integer::sum);
    var address = new Address(names.get("44"), names.get(community.substring(0, 4)), names.get(community.substring(0, 6)),
        names.get(community.substring(0, 9)), names.get(community), road, plate, estate, house, null, null, null);
    var made = new House(community + "01" + "%05d".formatted(number), community, address, alias, units, floors, aFloor, numbering);
    houses.add(made);
    return Math.max(1, units) * floors * aFloor;
  }
}
