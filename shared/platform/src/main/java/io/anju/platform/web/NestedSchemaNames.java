package io.anju.platform.web;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/**
 * Names the schema of a record within a record after both. By its own name alone, an item of one
 * list would be described as the item of another.
 */
final class NestedSchemaNames extends TypeNameResolver {

  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    var name = super.nameForClass(type, options);
    var around = type.getDeclaringClass();
    return around != null && around.isRecord() && name.equals(type.getSimpleName())
        ? nameForClass(around, options) + name
        : name;
  }
}
