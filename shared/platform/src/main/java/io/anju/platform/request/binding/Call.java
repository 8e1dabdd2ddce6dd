package io.anju.platform.request.binding;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Collection;

/** A call of a constructor or a static method that is known from its declaration. */
record Call(MethodHandle handle) {

  /**
   * @param handle takes as many arguments as are given to {@link #of}
   */
  Call(MethodHandle handle) {
    int arguments = handle.type().parameterCount();
    this.handle =
        handle
            .asType(MethodType.genericMethodType(arguments))
            .asSpreader(Object[].class, arguments);
  }

  Object of(Collection<?> arguments) {
    try {
      return (Object) handle.invokeExact(arguments.toArray());
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable checked) {
      throw new IllegalStateException("a value cannot be made", checked);
    }
  }
}
