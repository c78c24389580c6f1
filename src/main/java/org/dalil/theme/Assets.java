package org.dalil.theme;

import java.util.Map;
import java.util.Optional;

/**
 * The files a theme serves.
 *
 * @param byName {@code css/base.css}
 * @param byAddress {@code /assets/css/base.0123456789ab.css}
 */
record Assets(Map<String, Asset> byName, Map<String, Asset> byAddress) {
    static final String ROOT = "/assets/";

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byAddress.get(path.startsWith(ROOT) ? path : ROOT + path));
    }

    String address(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("there is no assets/" + name);
        }
        return asset.address();
    }
}
