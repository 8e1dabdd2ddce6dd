package io.anju.bench.addresses;

import io.anju.bench.addresses.House.Numbering;
import io.anju.contract.Address;
import io.anju.housing.address.AddressText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few streets coded by hand, where names and numbers lie close together, for the cases in {@code hard-cases.txt}. */
final class HardTown {

  private static final String SOUTH = "440305007001";
  private static final String WEST = "440306018001";

  private final List<House> houses = new ArrayList<>();
  private final Map<String, String> codes = new HashMap<>();

  private HardTown() {
    house(SOUTH, "科苑路", "15号", "讯美花园", "A栋", "讯美", 0, 18, 4, Numbering.PLAIN);
    house(SOUTH, "科苑路", "15号", "讯美花园", "B栋", null, 0, 18, 4, Numbering.PLAIN);
    house(SOUTH, "科苑路", "17号", "松坪苑", null, null, 1, 7, 2, Numbering.PLAIN);
    house(SOUTH, "科苑南路", "15号", "学府公寓", "A栋", null, 0, 18, 4, Numbering.PLAIN);
    house(SOUTH, "科园路", "15号", null, null, null, 0, 6, 2, Numbering.PLAIN);
    house(SOUTH, "海德三道", "8号", "天利名城", "A座", null, 0, 20, 4, Numbering.LETTERED);
    house(SOUTH, "海德三道", "8号", "天利名城", "B座", null, 0, 20, 4, Numbering.LETTERED);
    house(WEST, "兴业路", "2000号", "桃源居", "3栋", null, 2, 6, 2, Numbering.PLAIN);
    house(WEST, "兴业路", "2000号", "桃源居", "5栋", null, 1, 6, 2, Numbering.PLAIN);
    house(WEST, "前进一路", "15号之一", null, null, null, 0, 5, 2, Numbering.PLAIN);
    house(WEST, "前进一路", "15号附2号", null, null, null, 0, 5, 2, Numbering.PLAIN);
    house(WEST, "前进二路", "18-22号", null, null, null, 0, 5, 2, Numbering.PLAIN);
    house(WEST, null, "12号", "上屋村三组", null, null, 0, 4, 2, Numbering.PLAIN);
    house(WEST, null, "12号", "上屋村五组", null, null, 0, 4, 2, Numbering.PLAIN);
    house(WEST, "人民路", "6号", null, null, null, 0, 5, 2, Numbering.PLAIN);
    house(SOUTH, "人民路", "6号", null, null, null, 0, 5, 2, Numbering.PLAIN);
    house(WEST, null, "10号", "格水村三巷", null, null, 0, 5, 2, Numbering.PLAIN);
    house(WEST, "二巷", "10号", "下角村", null, null, 0, 5, 2, Numbering.PLAIN);
    house(SOUTH, "陕南路", "123弄", null, "5号", null, 0, 6, 3, Numbering.PLAIN);
    house(SOUTH, "陕南路", "123弄", null, "15号", null, 0, 6, 3, Numbering.PLAIN);
    house(SOUTH, "汉渝路", "92号附3号", null, null, null, 2, 6, 4, Numbering.HYPHENED);
    house(SOUTH, "汉渝路", "92号", null, null, null, 2, 6, 4, Numbering.HYPHENED);
    house(SOUTH, "学苑大道", "1066号", "鹏城大学", "紫荆楼", null, 0, 6, 20, Numbering.PLAIN);
    house(SOUTH, "学苑大道", "1066号", "鹏城大学", "11栋", null, 0, 6, 20, Numbering.PLAIN);
    house(SOUTH, "深铁路", "9号", "创智中心", "A座", null, 0, 30, 8, Numbering.PLAIN);
    house(WEST, "河东路", "8号", "翠湖花园", "3栋", null, 1, 6, 2, Numbering.PLAIN);
    house(WEST, "河东路", "20号", "翠景花园", "1栋", null, 1, 6, 2, Numbering.PLAIN);
    house(WEST, "河东路", "66号", "宏发新村一区", "2栋", null, 1, 6, 2, Numbering.PLAIN);
    house(WEST, "河东路", "66号", "宏发新村二区", "2栋", null, 1, 6, 2, Numbering.PLAIN);
  }

  static String report() {
    return "| hard cases | asked | right | no door named | wrong door | |\n|---|---|---|---|---|---|\n"
        + score().row("written by hand (`hard-cases.txt`)") + "\n";
  }

  static Score score() {
    var town = new HardTown();
    var standardiser = Coded.standardiser(town.houses);
    var score = new Score();
    for (var question : Questions.hard()) {
      String code = question.dwelling() == null ? null : town.codes.get(question.dwelling());
      if (question.dwelling() != null && code == null) {
        throw new IllegalStateException("hard-cases.txt names a door that is not there: " + question.dwelling());
      }
      var one = new Score();
      var asked = new Question(question.kind(), question.text(), code, null);
      var answer = AddressBench.ask(standardiser, asked);
      one.add(asked, answer);
      if (one.firstMiss() != null) {
        System.err.println("hard: " + one.firstMiss());
      }
      score.add(one);
    }
    return score;
  }

  private void house(String community, String road, String plate, String estate, String building, String alias, int units, int floors, int aFloor,
      Numbering numbering) {
    boolean south = community.equals(SOUTH);
    var address = new Address("广东省", "深圳市", south ? "南山区" : "宝安区", south ? "粤海街道" : "西乡街道", null, road, plate, estate, building, null,
        null, null);
    var house = new House(community + "01%05d".formatted(houses.size() + 1), community, address, alias, units, floors, aFloor, numbering);
    houses.add(house);
    String text = AddressText.of(new Address(null, null, south ? "南山" : "宝安", null, null, road, plate, estate, building, null, null, null));
    house.doors().forEach(door -> codes.put(AddressText.ofRoom(text, door.unit(), null, door.room()), door.code()));
  }
}
