package io.anju.bench.addresses;

import static io.anju.bench.addresses.WrittenAddress.Part.BUILDING;
import static io.anju.bench.addresses.WrittenAddress.Part.CITY;
import static io.anju.bench.addresses.WrittenAddress.Part.DISTRICT;
import static io.anju.bench.addresses.WrittenAddress.Part.ESTATE;
import static io.anju.bench.addresses.WrittenAddress.Part.PROVINCE;
import static io.anju.bench.addresses.WrittenAddress.Part.ROAD;
import static io.anju.bench.addresses.WrittenAddress.Part.ROAD_NUMBER;
import static io.anju.bench.addresses.WrittenAddress.Part.ROOM;
import static io.anju.bench.addresses.WrittenAddress.Part.STREET;
import static io.anju.bench.addresses.WrittenAddress.Part.UNIT;

import io.anju.housing.address.text.Characters;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * An address that resembles a coded one but identifies none, or several: the correct result is no
 * match. Writes null if it does not apply to an address.
 */
enum UnmatchableVariant {
  UNKNOWN_PLATE(
      "a number the road does not have",
      (address, random) ->
          !address.has(ROAD)
              ? null
              : address.respell(ROAD_NUMBER, 1_000 + random.nextInt(900) + "号")),
  UNKNOWN_BUILDING(
      "a building the estate does not have",
      (address, random) ->
          !address.has(BUILDING)
              ? null
              : address.respell(BUILDING, SpellingVariants.anyOf(random, "77栋", "Z座"))),
  UNKNOWN_ROOM(
      "a room the building does not have",
      (address, random) -> address.respell(ROOM, SpellingVariants.anyOf(random, "9901", "5599室"))),
  OTHER_LETTER(
      "14Z for 14C",
      (address, _) ->
          !address.get(ROOM).matches("[0-9]+[A-Z]室")
              ? null
              : address.respell(ROOM, address.get(ROOM).replaceAll("[A-Z]室", "Z室"))),
  NO_BUILDING(
      "without the building, where there are several",
      (address, _) -> address.get(BUILDING).matches("[23B].*") ? address.without(BUILDING) : null),
  NO_UNIT(
      "without the unit, where there are several",
      (address, _) -> address.get(UNIT).startsWith("2") ? address.without(UNIT) : null),
  OTHER_CITY(
      "in another city",
      (address, _) -> address.respell(CITY, "广州市").respell(DISTRICT, "天河区").without(STREET)),
  OTHER_PROVINCE(
      "in a city of the same road names",
      (address, _) -> address.respell(PROVINCE, "上海市").without(CITY, DISTRICT, STREET)),
  SIBLING_ROAD(
      "the western part of a road that has a southern",
      (address, _) ->
          address.get(ROAD).matches(".*[南北]路")
              ? address.respell(ROAD, address.get(ROAD).replaceAll("[南北]路", "西路")).without(ESTATE)
              : null),
  UNKNOWN_ROAD(
      "a road one character, and a sound, from one that is coded",
      (address, random) -> {
        String road = address.get(ROAD);
        var misspelt = SpellingVariants.wrongCharacter(address, random, ROAD);
        return misspelt == null
                || Characters.sound(misspelt.get(ROAD)).equals(Characters.sound(road))
            ? null
            : misspelt.without(ESTATE, STREET);
      }),
  OTHER_SUB_NUMBER(
      "15号附9号 for 15号",
      (address, _) ->
          !address.has(ROAD) || !address.get(ROAD_NUMBER).contains("号")
              ? null
              : address.respell(ROAD_NUMBER, address.get(ROAD_NUMBER).replaceAll("号.*", "号附9号"))),
  HOMOPHONE_ROAD(
      "a road that is not coded and sounds like one that is, all numbers the same",
      (address, random) -> {
        var misspelt =
            address.has(ROAD) ? SpellingVariants.homophone(address.without(ESTATE), random) : null;
        return misspelt == null ? null : misspelt.without(STREET);
      }),
  HOMOPHONE_ESTATE(
      "an estate that is not coded and sounds like one that is",
      (address, random) -> {
        var misspelt =
            address.get(ESTATE).length() == 3
                ? SpellingVariants.homophone(address.without(ROAD, ROAD_NUMBER), random)
                : null;
        return misspelt == null ? null : misspelt.without(STREET);
      }),
  OTHER_ALLEY(
      "another alley of the village",
      (address, _) ->
          address.get(ESTATE).endsWith("巷")
              ? address.respell(ESTATE, address.get(ESTATE).replaceAll(".巷", "十一巷"))
              : null),
  WITHOUT_ALLEY(
      "the village without its alley",
      (address, _) ->
          address.get(ESTATE).endsWith("巷")
              ? address.respell(ESTATE, address.get(ESTATE).replaceAll(".巷", ""))
              : null),
  OTHER_PHASE(
      "the second phase of an estate",
      (address, _) ->
          address.get(ESTATE).matches(".*[苑园庭]")
              ? address.respell(ESTATE, address.get(ESTATE) + "二期")
              : null),
  BELOW_GROUND("负101 for 101", (address, _) -> address.respell(ROOM, "负" + address.get(ROOM))),
  SHOP_BELOW(
      "shop 101 for room 101",
      (address, _) -> address.respell(ROOM, address.get(ROOM).replace("室", "号商铺"))),
  SEVERAL_ROOMS(
      "several rooms",
      (address, _) ->
          address.get(ROOM).matches("[0-9]{3,4}室")
              ? address.respell(
                  ROOM,
                  address.get(ROOM).replace("室", "")
                      + "-"
                      + (Integer.parseInt(address.get(ROOM).replace("室", "")) + 2)
                      + "室")
              : null),
  ACROSS_THE_ROAD(
      "across from it",
      (address, _) -> {
        address.suffix = "对面";
        return address;
      }),
  BUILDING_ONLY("the building without a room", (address, _) -> address.without(ROOM, UNIT));

  private final String description;
  private final BiFunction<WrittenAddress, Random, @Nullable WrittenAddress> write;

  UnmatchableVariant(
      String description, BiFunction<WrittenAddress, Random, @Nullable WrittenAddress> write) {
    this.description = description;
    this.write = write;
  }

  /** Whether it produces a name that must not be coded. */
  boolean changesName() {
    return this == UNKNOWN_ROAD || this == HOMOPHONE_ROAD || this == HOMOPHONE_ESTATE;
  }

  String description() {
    return description;
  }

  @Nullable WrittenAddress write(SyntheticDwelling dwelling, Random random) {
    return write.apply(WrittenAddress.of(dwelling), random);
  }
}
