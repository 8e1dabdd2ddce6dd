package io.anju.bench.addresses;

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
    house(SOUTH, "科苑路", "15号", "讯美花园", "A栋", "讯美", 0, 18, 4, false);
    house(SOUTH, "科苑路", "15号", "讯美花园", "B栋", null, 0, 18, 4, false);
    house(SOUTH, "科苑路", "17号", "松坪苑", null, null, 1, 7, 2, false);
    house(SOUTH, "科苑南路", "15号", "学府公寓", "A栋", null, 0, 18, 4, false);
    house(SOUTH, "科园路", "15号", null, null, null, 0, 6, 2, false);
    house(SOUTH, "海德三道", "8号", "天利名城", "A座", null, 0, 20, 4, true);
    house(SOUTH, "海德三道", "8号", "天利名城", "B座", null, 0, 20, 4, true);
    house(WEST, "兴业路", "2000号", "桃源居", "3栋", null, 2, 6, 2, false);
    house(WEST, "兴业路", "2000号", "桃源居", "5栋", null, 1, 6, 2, false);
    house(WEST, "前进一路", "15号之一", null, null, null, 0, 5, 2, false);
    house(WEST, "前进一路", "15号附2号", null, null, null, 0, 5, 2, false);
    house(WEST, "前进二路", "18-22号", null, null, null, 0, 5, 2, false);
    house(WEST, null, "12号", "上屋村三组", null, null, 0, 4, 2, false);
    house(WEST, null, "12号", "上屋村五组", null, null, 0, 4, 2, false);
    house(WEST, "人民路", "6号", null, null, null, 0, 5, 2, false);
    house(SOUTH, "人民路", "6号", null, null, null, 0, 5, 2, false);
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
      boolean lettered) {
    boolean south = community.equals(SOUTH);
    var address = new Address("广东省", "深圳市", south ? "南山区" : "宝安区", south ? "粤海街道" : "西乡街道", null, road, plate, estate, building, null,
        null, null);
    var house = new House(community + "01%05d".formatted(houses.size() + 1), community, address, alias, units, floors, aFloor, lettered);
    houses.add(house);
    String text = AddressText.of(new Address(null, null, south ? "南山" : "宝安", null, null, road, plate, estate, building, null, null, null));
    house.doors().forEach(door -> codes.put(AddressText.ofRoom(text, door.unit(), null, door.room()), door.code()));
  }
}
