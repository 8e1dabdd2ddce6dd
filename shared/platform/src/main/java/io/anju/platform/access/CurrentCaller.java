package io.anju.platform.access;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/** The caller of the work being done on this thread. Where none is bound, everything is refused. */
public final class CurrentCaller {

  private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

  private CurrentCaller() {}

  /** Refuses with {@code unauthenticated} where no caller is bound. */
  public static Caller get() {
    if (!CALLER.isBound()) {
      throw new RegistryException(PlatformError.UNAUTHENTICATED);
    }
    return CALLER.get();
  }

  public static <R, X extends Throwable> R call(Caller caller, ScopedValue.CallableOp<R, X> work)
      throws X {
    return ScopedValue.where(CALLER, caller).call(work);
  }

  /**
   * Work of the registry itself, beyond any caller's scope: rules that must see what the caller may
   * not.
   */
  public static <R, X extends Throwable> R asSystem(ScopedValue.CallableOp<R, X> work) throws X {
    return call(Caller.SYSTEM, work);
  }
}
