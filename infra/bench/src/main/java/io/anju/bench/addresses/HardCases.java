package io.anju.bench.addresses;

import io.anju.bench.addresses.SyntheticBuilding.RoomNumbering;
import io.anju.contract.housing.Address;
import io.anju.housing.address.AddressText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A few streets with similar names and numbers, coded by hand, for the cases in {@code
 * hard-cases.txt}.
 */
final class HardCases {

  private static final String SOUTH = "440305007001";
  private static final String WEST = "440306018001";

  private final List<SyntheticBuilding> buildings = new ArrayList<>();
  private final Map<String, String> codes = new HashMap<>();

  private HardCases() {
    addBuilding(SOUTH, "科苑路", "15号", "讯美花园", "A栋", "讯美", 0, 18, 4, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "科苑路", "15号", "讯美花园", "B栋", null, 0, 18, 4, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "科苑路", "17号", "松坪苑", null, null, 1, 7, 2, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "科苑南路", "15号", "学府公寓", "A栋", null, 0, 18, 4, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "科园路", "15号", null, null, null, 0, 6, 2, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "海德三道", "8号", "天利名城", "A座", null, 0, 20, 4, RoomNumbering.LETTERED);
    addBuilding(SOUTH, "海德三道", "8号", "天利名城", "B座", null, 0, 20, 4, RoomNumbering.LETTERED);
    addBuilding(WEST, "兴业路", "2000号", "桃源居", "3栋", null, 2, 6, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, "兴业路", "2000号", "桃源居", "5栋", null, 1, 6, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, "前进一路", "15号之一", null, null, null, 0, 5, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, "前进一路", "15号附2号", null, null, null, 0, 5, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, "前进二路", "18-22号", null, null, null, 0, 5, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, null, "12号", "上屋村三组", null, null, 0, 4, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, null, "12号", "上屋村五组", null, null, 0, 4, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, "人民路", "6号", null, null, null, 0, 5, 2, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "人民路", "6号", null, null, null, 0, 5, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, null, "10号", "格水村三巷", null, null, 0, 5, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, "二巷", "10号", "下角村", null, null, 0, 5, 2, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "陕南路", "123弄", null, "5号", null, 0, 6, 3, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "陕南路", "123弄", null, "15号", null, 0, 6, 3, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "汉渝路", "92号附3号", null, null, null, 2, 6, 4, RoomNumbering.HYPHENED);
    addBuilding(SOUTH, "汉渝路", "92号", null, null, null, 2, 6, 4, RoomNumbering.HYPHENED);
    addBuilding(SOUTH, "学苑大道", "1066号", "鹏城大学", "紫荆楼", null, 0, 6, 20, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "学苑大道", "1066号", "鹏城大学", "11栋", null, 0, 6, 20, RoomNumbering.PLAIN);
    addBuilding(SOUTH, "深铁路", "9号", "创智中心", "A座", null, 0, 30, 8, RoomNumbering.PLAIN);
    addBuilding(WEST, "河东路", "8号", "翠湖花园", "3栋", null, 1, 6, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, "河东路", "20号", "翠景花园", "1栋", null, 1, 6, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, "河东路", "66号", "宏发新村一区", "2栋", null, 1, 6, 2, RoomNumbering.PLAIN);
    addBuilding(WEST, "河东路", "66号", "宏发新村二区", "2栋", null, 1, 6, 2, RoomNumbering.PLAIN);
  }

  static String report() {
    return "| hard cases | cases | right | no match | wrong dwelling | |\n"
        + "|---|---|---|---|---|---|\n"
        + score().row("written by hand (`hard-cases.txt`)")
        + "\n";
  }

  static EvaluationScore score() {
    var cases = new HardCases();
    var standardiser = SyntheticRegister.standardiser(cases.buildings);
    var score = new EvaluationScore();
    for (var evaluationCase : EvaluationCases.hardCases()) {
      String code =
          evaluationCase.expectedDwelling() == null
              ? null
              : cases.codes.get(evaluationCase.expectedDwelling());
      if (evaluationCase.expectedDwelling() != null && code == null) {
        throw new IllegalStateException(
            "hard-cases.txt expects an unknown dwelling: " + evaluationCase.expectedDwelling());
      }
      var single = new EvaluationScore();
      var evaluated = new EvaluationCase(evaluationCase.kind(), evaluationCase.text(), code, null);
      var result = AddressBench.standardise(standardiser, evaluated);
      single.add(evaluated, result);
      if (single.firstMiss() != null) {
        System.err.println("hard: " + single.firstMiss());
      }
      score.add(single);
    }
    return score;
  }

  private void addBuilding(
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
    boolean south = community.equals(SOUTH);
    var address =
        new Address(
            "广东省",
            "深圳市",
            south ? "南山区" : "宝安区",
            south ? "粤海街道" : "西乡街道",
            null,
            road,
            plate,
            estate,
            building,
            null,
            null,
            null);
    var syntheticBuilding =
        new SyntheticBuilding(
            community + "01%05d".formatted(buildings.size() + 1),
            community,
            address,
            alias,
            units,
            floors,
            dwellingsPerFloor,
            numbering);
    buildings.add(syntheticBuilding);
    String text =
        AddressText.of(
            new Address(
                null,
                null,
                south ? "南山" : "宝安",
                null,
                null,
                road,
                plate,
                estate,
                building,
                null,
                null,
                null));
    syntheticBuilding
        .dwellings()
        .forEach(dwelling ->
            codes.put(
                AddressText.ofRoom(text, dwelling.unit(), null, dwelling.room()), dwelling.code()));
  }
}
