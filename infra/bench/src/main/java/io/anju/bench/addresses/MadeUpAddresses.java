package io.anju.bench.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes made-up addresses in real divisions as people write them, each with the elements that were
 * written: the labels come from here and not from a reader.
 */
final class MadeUpAddresses {

  private final NationalPlaces places;
  private final Random random;

  MadeUpAddresses(long seed) {
    this.places = new NationalPlaces();
    this.random = new Random(seed);
  }

  private interface Habit {
    void write(AddressDraft draft);
  }

  private record NamedHabit(String name, Habit habit) {}

  /** The addresses of each habit in turn. */
  List<LabelledAddress> write(int eachHabit) {
    var addresses = new ArrayList<LabelledAddress>();
    for (var habit : habits()) {
      for (int i = 0; i < eachHabit; i++) {
        var draft = new AddressDraft(random, places);
        habit.habit().write(draft);
        addresses.add(draft.toAddress(habit.name()));
      }
    }
    return addresses;
  }

  private static List<NamedHabit> habits() {
    var habits = new ArrayList<NamedHabit>();
    divisions(habits);
    couriers(habits);
    numbers(habits);
    return habits;
  }

  private static void divisions(List<NamedHabit> habits) {
    add(habits, "in full", draft -> draft.full().street().plate());
    add(habits, "divisions shortened", draft -> draft.shortened().plate());
    add(habits, "a town without its word", draft -> draft.full().shortStreet().tower());
    add(habits, "the city of former times", draft -> draft.formerCity().plate());
    add(habits, "a dissolved district", draft -> draft.dissolved().plate());
    add(habits, "中国 in front", draft -> draft.mark("中国").full().plate());
    add(habits, "null in between", draft -> draft.again("null").plate());
    add(habits, "the chain twice", draft -> draft.again("").plate());
    add(habits, "温州温州瓯海区", draft -> draft.cityTwice().plate());
    add(habits, "another chain in front", draft -> draft.otherChain().plate());
    add(habits, "a county's short name first", draft -> draft.shortCounty().plate());
    add(habits, "a county's short name before an estate", draft -> draft.shortCounty().home());
    add(habits, "广西省", draft -> draft.misnamedProvince().plate());
    add(habits, "a town alone", draft -> draft.townAlone().plate());
    add(habits, "no division", draft -> draft.plate().home());
  }

  private static void couriers(List<NamedHabit> habits) {
    add(habits, "name and telephone in front", draft -> draft.recipient().full().plate());
    add(habits, "name and telephone behind", draft -> draft.full().plate().mark(" ").recipient());
    add(habits, "寄件人 in front", draft -> draft.mark("寄件人").district().plate());
    add(habits, "收货地址： in front", draft -> draft.mark("收货地址：").full().plate());
    add(habits, "电联 behind", draft -> draft.full().plate().mark("电联"));
    add(habits, "province-city-district", draft -> draft.joined("-").plate());
    add(habits, "blanks", draft -> draft.joined(" ").mark(" ").plate().mark(" ").home());
    add(habits, "a company of another city", draft -> draft.full().plate().company());
  }

  private static void numbers(List<NamedHabit> habits) {
    add(habits, "building, unit, room", draft -> draft.full().home());
    add(habits, "3-2-1801", draft -> draft.full().plate().chain());
    add(habits, "a place before the road", draft -> draft.full().placeBeforeRoad());
    add(habits, "the floor of a market", draft -> draft.full().market().floor().stall());
    add(habits, "a lane of a market", draft -> draft.full().market().floor().lane());
    add(habits, "the floor of a tower", draft -> draft.full().plate().towerFloor());
    add(habits, "119栋166号1422", draft -> draft.full().longUnit());
    add(habits, "a room with letters", draft -> draft.full().plate().letteredRoom());
    add(habits, "金街公寓", draft -> draft.full().plate().streetName().chain());
    add(habits, "7017酒吧", draft -> draft.full().plate().numberedName());
    add(habits, "墨三线9号", draft -> draft.full().line());
    add(habits, "212-220", draft -> draft.full().range());
    add(habits, "二区 of an estate", draft -> draft.full().part().home3());
  }

  private static void add(List<NamedHabit> habits, String name, Habit habit) {
    habits.add(new NamedHabit(name, habit));
  }
}
