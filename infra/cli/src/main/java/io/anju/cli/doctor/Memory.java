package io.anju.cli.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The memory of a machine, in megabytes.
 *
 * @param free what nobody uses, not even a cache
 */
record Memory(long total, long free) {

  static Memory ofThisMachine() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Memory(system.getTotalMemorySize() >> 20, system.getFreeMemorySize() >> 20);
  }
}
