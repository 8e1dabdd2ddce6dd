package io.anju.bench.addresses;

import static io.anju.bench.addresses.Writing.Part.BUILDING;
import static io.anju.bench.addresses.Writing.Part.CITY;
import static io.anju.bench.addresses.Writing.Part.DISTRICT;
import static io.anju.bench.addresses.Writing.Part.ESTATE;
import static io.anju.bench.addresses.Writing.Part.PROVINCE;
import static io.anju.bench.addresses.Writing.Part.ROAD;
import static io.anju.bench.addresses.Writing.Part.ROAD_NUMBER;
import static io.anju.bench.addresses.Writing.Part.ROOM;
import static io.anju.bench.addresses.Writing.Part.STREET;
import static io.anju.bench.addresses.Writing.Part.UNIT;

import io.anju.housing.address.text.Characters;
import java.util.Random;
import java.util.function.BiFunction;

/** What looks like a door that is coded and is none, or not only one: the only right answer names no door. Null where it cannot be made. */
enum Trap {
  UNKNOWN_PLATE("a number the road does not have", (writing, dice) -> !writing.has(ROAD) ? null
      : writing.as(ROAD_NUMBER, 1_000 + dice.nextInt(900) + "号")),
  UNKNOWN_HOUSE("a house the estate does not have", (writing, dice) -> !writing.has(BUILDING) ? null
      : writing.as(BUILDING, Spellings.any(dice, "77栋", "Z座"))),
  UNKNOWN_ROOM("a room the house does not have", (writing, dice) -> writing.as(ROOM, Spellings.any(dice, "9901", "5599室"))),
  OTHER_LETTER("14Z for 14C", (writing, _) -> !writing.get(ROOM).matches("[0-9]+[A-Z]室") ? null
      : writing.as(ROOM, writing.get(ROOM).replaceAll("[A-Z]室", "Z室"))),
  NO_HOUSE("without the house, where there are several", (writing, _) -> writing.get(BUILDING).matches("[23B].*") ? writing.without(BUILDING) : null),
  NO_UNIT("without the unit, where there are several", (writing, _) -> writing.get(UNIT).startsWith("2") ? writing.without(UNIT) : null),
  OTHER_CITY("in another city", (writing, _) -> writing.as(CITY, "广州市").as(DISTRICT, "天河区").without(STREET)),
  OTHER_PROVINCE("in a city of the same road names", (writing, _) -> writing.as(PROVINCE, "上海市").without(CITY, DISTRICT, STREET)),
  SIBLING_ROAD("the western part of a road that has a southern", (writing, _) -> writing.get(ROAD).matches(".*[南北]路")
      ? writing.as(ROAD, writing.get(ROAD).replaceAll("[南北]路", "西路")).without(ESTATE) : null),
  UNKNOWN_ROAD("a road one character, and a sound, from one that is coded", (writing, dice) -> {
    String road = writing.get(ROAD);
    var wrong = Spellings.wrong(writing, dice, ROAD);
    boolean other = wrong != null && !Characters.sound(wrong.get(ROAD)).equals(Characters.sound(road));
    return other ? wrong.without(ESTATE, STREET) : null;
  }),
  OTHER_PART("15号附9号 for 15号", (writing, _) -> !writing.has(ROAD) || !writing.get(ROAD_NUMBER).contains("号") ? null
      : writing.as(ROAD_NUMBER, writing.get(ROAD_NUMBER).replaceAll("号.*", "号附9号"))),
  SOUNDS_LIKE("a road that is not coded and sounds like one that is, all numbers the same", (writing, dice) -> {
    var wrong = writing.has(ROAD) ? Spellings.homophone(writing.without(ESTATE), dice) : null;
    return wrong == null ? null : wrong.without(STREET);
  }),
  SOUNDS_LIKE_ESTATE("an estate that is not coded and sounds like one that is", (writing, dice) -> {
    var wrong = writing.get(ESTATE).length() == 3 ? Spellings.homophone(writing.without(ROAD, ROAD_NUMBER), dice) : null;
    return wrong == null ? null : wrong.without(STREET);
  }),
  OTHER_LANE("another lane of the village", (writing, _) -> writing.get(ESTATE).endsWith("巷")
      ? writing.as(ESTATE, writing.get(ESTATE).replaceAll(".巷", "十一巷")) : null),
  NO_LANE("the village without its lane", (writing, _) -> writing.get(ESTATE).endsWith("巷")
      ? writing.as(ESTATE, writing.get(ESTATE).replaceAll(".巷", "")) : null),
  OTHER_PHASE("the second phase of an estate", (writing, _) -> writing.get(ESTATE).matches(".*[苑园庭]")
      ? writing.as(ESTATE, writing.get(ESTATE) + "二期") : null),
  BELOW_GROUND("负101 for 101", (writing, _) -> writing.as(ROOM, "负" + writing.get(ROOM))),
  SHOP_BELOW("shop 101 for room 101", (writing, _) -> writing.as(ROOM, writing.get(ROOM).replace("室", "号商铺"))),
  SEVERAL_ROOMS("several rooms", (writing, _) -> writing.get(ROOM).matches("[0-9]{3,4}室")
      ? writing.as(ROOM, writing.get(ROOM).replace("室", "") + "-" + (Integer.parseInt(writing.get(ROOM).replace("室", "")) + 2) + "室") : null),
  ACROSS("across from it", (writing, _) -> {
    writing.after = "对面";
    return writing;
  }),
  LEVEL("the house, and no room", (writing, _) -> writing.without(ROOM, UNIT));

  private final String says;
  private final BiFunction<Writing, Random, Writing> write;

  Trap(String says, BiFunction<Writing, Random, Writing> write) {
    this.says = says;
    this.write = write;
  }

  /** Whether it makes a name that must not be coded. */
  boolean misspells() {
    return this == UNKNOWN_ROAD || this == SOUNDS_LIKE || this == SOUNDS_LIKE_ESTATE;
  }

  String says() {
    return says;
  }

  Writing write(Door door, Random dice) {
    return write.apply(Writing.of(door), dice);
  }
}
