package io.anju.overview.fold;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Generations of views held in memory; the first one serves. */
public final class GenerationsFixture implements ViewGenerations {

  private final Map<Integer, Generation> existing = new TreeMap<>();
  private int serving = 1;
  private Optional<Integer> building = Optional.empty();

  public GenerationsFixture() {
    number(serving);
  }

  /** One generation held in memory. */
  public static final class Generation implements ViewGeneration {

    private final ViewsFixture views = new ViewsFixture();
    private final Map<ViewId, Integer> changedViews = new LinkedHashMap<>();
    private boolean indexed;
    private boolean dropped;

    public boolean indexed() {
      return indexed;
    }

    public boolean dropped() {
      return dropped;
    }

    @Override
    public Map<String, Placement> extendPlacements(
        FactType type, Collection<Contribution> contributions) {
      return views.extendPlacements(type, contributions);
    }

    @Override
    public void put(List<Part> parts) {
      views.put(parts);
    }

    @Override
    public void markChanged(Collection<ViewId> changed) {
      changed.forEach(view -> changedViews.put(view, changedViews.size() + 1));
    }

    /** Views noted as changed, each with a stamp. */
    public Map<ViewId, Integer> changedViews() {
      return changedViews;
    }

    @Override
    public Optional<View> find(ViewId id) {
      return Optional.ofNullable(views.visibleParts().get(id.toString()))
          .map(parts -> new View(id, List.copyOf(parts)));
    }

    @Override
    public List<View> findAll(ViewKind kind, Collection<String> keys) {
      return keys.stream().flatMap(key -> find(new ViewId(kind, key)).stream()).toList();
    }

    @Override
    public boolean folded(FactType type, String id, long version, Optional<String> person) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void createIndexes() {
      indexed = true;
    }

    @Override
    public void drop() {
      dropped = true;
    }
  }

  /** Folds facts into every generation that is written, as their consumers do. */
  public void fold(Fact... facts) {
    for (var fact : facts) {
      written()
          .forEach(views ->
              new FactFolder(new Contributions(_ -> List.of()), views)
                  .fold(FactType.of(fact), List.of(fact)));
    }
  }

  public Generation number(int number) {
    return existing.computeIfAbsent(number, _ -> new Generation());
  }

  /** Numbers of those opened so far and not dropped. */
  public List<Integer> kept() {
    return existing.entrySet().stream()
        .filter(generation -> !generation.getValue().dropped())
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public Generation serving() {
    return number(serving);
  }

  @Override
  public List<Generation> written() {
    return new ArrayList<>(
        Stream.concat(Stream.of(serving), building.stream()).map(this::number).toList());
  }

  @Override
  public boolean outdated() {
    return false;
  }

  @Override
  public int servingNumber() {
    return serving;
  }

  @Override
  public ViewGeneration open(int number) {
    return number(number);
  }

  @Override
  public void build(int number) {
    building = Optional.of(number);
  }

  @Override
  public void abandon() {
    building = Optional.empty();
  }

  @Override
  public void serve(int number) {
    serving = number;
    building = Optional.empty();
  }
}
