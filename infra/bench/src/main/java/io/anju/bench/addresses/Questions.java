package io.anju.bench.addresses;

import io.anju.bench.addresses.Writing.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The questions of an evaluation: the same for the same seed. */
final class Questions {

  private static final int TRIES = 60;

  private Questions() {}

  static List<Question> habits(List<House> houses, int each, long seed) {
    var questions = new ArrayList<Question>();
    for (var habit : Habit.values()) {
      var dice = new Random(seed + habit.ordinal());
      for (int i = 0, tries = 0; i < each && tries < each * TRIES; tries++) {
        var door = door(houses, dice);
        var writing = habit.write(door, dice);
        if (writing != null) {
          questions.add(new Question(habit.says(), writing.text(), door.code(), Map.copyOf(writing.gold())));
          i++;
        }
      }
    }
    return questions;
  }

  static List<Question> traps(List<House> houses, int each, long seed) {
    var questions = new ArrayList<Question>();
    var names = new HashSet<String>();
    houses.forEach(house -> names.addAll(Arrays.asList(house.address().road(), house.address().estate())));
    for (var trap : Trap.values()) {
      var dice = new Random(seed + 1_000 + trap.ordinal());
      for (int i = 0, tries = 0; i < each && tries < each * TRIES; tries++) {
        var writing = trap.write(door(houses, dice), dice);
        // What is misspelt must not be the name of another place by chance.
        boolean coded = writing != null && trap.misspells() && (names.contains(writing.get(Part.ROAD)) || names.contains(writing.get(Part.ESTATE)));
        if (writing != null && !coded) {
          questions.add(new Question(trap.says(), writing.text(), null, null));
          i++;
        }
      }
    }
    return questions;
  }

  /** {@code text | what must be so}, by hand; over the coded part of {@link HardTown}. */
  static List<Question> hard() {
    try (var lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Questions.class.getResourceAsStream("hard-cases.txt")), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" *\\| *"))
          .map(sides -> new Question("hard cases by hand", sides[0], sides[1].equals("-") ? null : sides[1], null)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Door door(List<House> houses, Random dice) {
    var doors = houses.get(dice.nextInt(houses.size())).doors();
    return doors.get(dice.nextInt(doors.size()));
  }
}
