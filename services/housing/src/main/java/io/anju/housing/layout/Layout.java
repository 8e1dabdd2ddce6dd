package io.anju.housing.layout;

import io.anju.housing.address.ElementKind;
import io.anju.housing.dwelling.RoomAddress;
import io.anju.housing.dwelling.RoomSurvey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The inside of a building in a few numbers. The same layout always gives the same rooms, so that
 * coding it twice gives the same codes.
 *
 * @param units as the registry writes them; empty for a building without units
 * @param floors above ground
 * @param basements below ground
 * @param skipped numbers that no floor has, such as 4, 13 and 14
 * @param plan of every floor above ground without a deviation; basements have rooms only by
 *     deviation
 * @param continuousNumbering whether numbers continue from unit to unit on a floor: 101 and 102 in
 *     the first unit, 103 and 104 in the second
 */
public record Layout(
    List<String> units,
    int floors,
    int basements,
    Set<Integer> skipped,
    FloorPlan plan,
    List<Deviation> deviations,
    boolean continuousNumbering) {

  public Layout {
    units = List.copyOf(units);
    skipped = Set.copyOf(skipped);
    deviations = List.copyOf(deviations);
  }

  /** The rooms, unit by unit, from the lowest floor up. */
  public List<RoomSurvey> rooms() {
    var rooms = new ArrayList<RoomSurvey>();
    var before = new HashMap<Integer, Integer>();
    for (var unit : units.isEmpty() ? List.of("") : units) {
      addUnit(unit, rooms, before);
    }
    return rooms;
  }

  /**
   * @param before how many rooms each floor has in the units before
   */
  private void addUnit(String unit, List<RoomSurvey> rooms, Map<Integer, Integer> before) {
    int inUnit = 0;
    for (var floor : allFloors()) {
      var floorPlan = planOf(floor, unit);
      if (floorPlan.isEmpty()) {
        continue;
      }
      int first = continuousNumbering ? before.getOrDefault(floor.number(), 0) : 0;
      for (int home = 1; home <= floorPlan.get().homes(); home++) {
        rooms.add(
            new RoomSurvey(
                door(unit, floor, floorPlan.get().numbering(), first + home, ++inUnit),
                floorPlan.get().attributes(),
                List.of(),
                Optional.empty()));
      }
      before.merge(floor.number(), floorPlan.get().homes(), Integer::sum);
    }
  }

  private List<Floor> allFloors() {
    return IntStream.rangeClosed(-basements, floors)
        .filter(number -> number != 0 && !skipped.contains(number))
        .mapToObj(Floor::new)
        .toList();
  }

  private Optional<FloorPlan> planOf(Floor floor, String unit) {
    return deviations.stream()
        .filter(deviation -> deviation.appliesTo(floor, unit))
        .map(Deviation::plan)
        .findFirst()
        .or(() -> floor.number() > 0 ? Optional.of(plan) : Optional.empty());
  }

  private static RoomAddress door(
      String unit, Floor floor, Numbering numbering, int onFloor, int inUnit) {
    var unitName = Optional.of(unit).filter(text -> !text.isEmpty());
    String room = numbering.room(unitName.map(ElementKind.UNIT::bare), floor, onFloor, inUnit);
    return new RoomAddress(
        numbering == Numbering.UNIT_PREFIX ? Optional.empty() : unitName,
        Optional.of(floor.element()),
        Optional.of(room));
  }

  /** The greatest number of rooms on a floor, counted through the units where numbers continue. */
  int maxRoomsOnFloor(Numbering numbering) {
    var all = new ArrayList<FloorPlan>(deviations.stream().map(Deviation::plan).toList());
    all.add(plan);
    int homes =
        all.stream()
            .filter(one -> one.numbering() == numbering)
            .mapToInt(FloorPlan::homes)
            .max()
            .orElse(0);
    return continuousNumbering ? homes * Math.max(1, units.size()) : homes;
  }
}
