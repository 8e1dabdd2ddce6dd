package io.anju.overview.names;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewGenerations;
import io.anju.overview.fold.ViewKind;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Caches names for a limited time, because they change rarely and every view contains some. Unknown
 * names are not cached.
 */
public final class CachedNames implements Names {

  private static final Duration TIME_TO_LIVE = Duration.ofSeconds(30);
  private static final int MAX_ENTRIES = 100_000;

  private final LoadingCache<String, String> addresses;
  private final LoadingCache<String, String> enterprises;

  public CachedNames(ViewGenerations generations) {
    addresses =
        cache(keys ->
            read(
                generations,
                ViewKind.DWELLING,
                keys,
                view -> view.one(Slot.DWELLING).map(found -> found.text()).orElse(null)));
    enterprises =
        cache(keys ->
            read(
                generations,
                ViewKind.ENTERPRISE,
                keys,
                view -> view.one(Slot.ENTERPRISE).map(found -> found.name()).orElse(null)));
  }

  @Override
  public Map<String, String> addresses(Collection<String> dwellingCodes) {
    return dwellingCodes.isEmpty() ? Map.of() : addresses.getAll(dwellingCodes);
  }

  @Override
  public Map<String, String> enterprises(Collection<String> usccs) {
    return usccs.isEmpty() ? Map.of() : enterprises.getAll(usccs);
  }

  /** Evicts the name of a dwelling or an enterprise, so that a client reads its own change. */
  public void evict(String code) {
    addresses.invalidate(code);
    enterprises.invalidate(code);
  }

  private static LoadingCache<String, String> cache(
      Function<Set<? extends String>, Map<String, String>> read) {
    return Caffeine.newBuilder()
        .maximumSize(MAX_ENTRIES)
        .expireAfterWrite(TIME_TO_LIVE)
        .build(CacheLoader.bulk(read));
  }

  private static Map<String, String> read(
      ViewGenerations generations,
      ViewKind kind,
      Set<? extends String> keys,
      Function<View, String> name) {
    var found = new HashMap<String, String>();
    for (var view : generations.serving().findAll(kind, Set.copyOf(keys))) {
      String known = name.apply(view);
      if (known != null) {
        found.put(view.id().key(), known);
      }
    }
    return found;
  }
}
