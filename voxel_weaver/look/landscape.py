"""Views of open land: a picture as on a postcard, with a foreground, a subject, what closes it behind, and sky.

The camera stands low and near, so that land fills the lower part of the picture and its cut edges stay outside. What
may stand before a subject is measured: other things by their boxes, the land by its heights, trees by their places.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.look.composition import (
    HOUSE,
    TOWERS,
    beheaded,
    closed_behind,
    corners_of,
    crowded,
    cut_share,
    hanging,
    horizon_score,
    is_barred,
    is_tower,
    middle_of,
    on_land,
    width_of,
)
from voxel_weaver.look.land import Land
from voxel_weaver.look.views import ASPECT, MOST_SUBJECTS, SENSOR, Camera, Floats, Subject, framed, visible
from voxel_weaver.scene.layout import Feature, Ground, Layout, Role
from voxel_weaver.scene.shots import Shot

Bools: TypeAlias = NDArray[np.bool_]
AZIMUTHS = (-62.0, -118.0, -76.0, -104.0, -90.0, -48.0, -132.0)
"""Three quarters first: fronts face -Y."""
ELEVATIONS = (10.0, 14.0, 19.0, 25.0, 32.0)
LENS, WIDE = 32.0, 24.0
FILLS = (0.84, 0.72, 0.6, 0.48)
"""The shares of the frame that the subjects may reach across; what stands behind them may need the air."""
USUAL_FILL = 0.72
LIFTED = (0.22, 0.4)
"""How far below the middle of the picture the subjects may lie: the sky needs room, and a tower behind them more."""
BEST = 6
"""So many views are tried nearer and farther, lower and higher."""
CROWD, ENOUGH = 12, 0.45
"""Of so many subjects it is enough to see this share: to see each house of a town one would have to fly over it."""
PLAIN = 0.5
"""Of what more than this is seen, one knows what it is."""
LEAST_HEIGHT = 1.1
"""Metres that a camera keeps above the land."""
BARE = 3.4
"""Half the width that is shown where there is no thing to look at, at least."""
FEW, MOST = 4, 0.85
"""From so many things on, a picture for which nothing was asked shows this share of them, by their weight."""
HIGH, RARE = 0.16, 0.12
"""A summit rises by this share of the land's side above most of it, on no more than this share of the land."""
WALL = (6.0, 2.5)
"""The length and height from which on a piece of wall counts like a house: a town is shown with its walls."""
WHOLE = 0.2
"""The half side of a pond or a hill that a picture shows whole, in shares of the land's side."""
FALLS = 1.5
"""A stream that drops by so many metres from one of its parts to the next falls there."""
MOST_WATCHED = 40


def postcard(layout: Layout, subjects: Sequence[Subject], land: Land, aspect: float = ASPECT) -> Shot:
    """The view of open land that shows its subjects best."""
    shown = focal(layout, subjects, land)
    others = sorted(subjects, key=lambda subject: -subject.weight)[:MOST_SUBJECTS]

    def shot(way: tuple[float, float], fills: float, lifted: float, also: Sequence[Subject] = ()) -> Shot:
        camera = Camera(*_stand([*shown, *also], way, (fills, lifted), land, aspect), LENS)
        return _scored(camera, shown, others, land, aspect)

    if len([each for each in subjects if is_tower(each)]) >= TOWERS:
        within = list(_along_a_street(shown, land))
        free = [each for each in within if not is_barred(each, others, aspect)]
        scored = [_scored(each, shown, others, land, aspect) for each in free or within]
        return max(scored, key=lambda shot: (shot.score, shot.position))
    ways = [(azimuth, elevation) for azimuth in AZIMUTHS for elevation in ELEVATIONS]
    first = {way: shot(way, USUAL_FILL, LIFTED[0]) for way in ways}
    best = sorted(ways, key=lambda way: (-first[way].score, first[way].position))[:BEST]
    shots = [shot(way, fills, lifted) for way in best for fills in FILLS for lifted in LIFTED]
    for way in best:  # a tower behind a market belongs to the picture, or it is cut
        camera = Camera(np.array(first[way].position), np.array(first[way].target), LENS)
        if cut := [_spire(each) for each in beheaded(camera, others, aspect)]:
            shots += [shot(way, fills, 0.0, cut) for fills in (0.9, 0.8)]
    return max(shots, key=lambda shot: (shot.score, shot.position))


def focal(layout: Layout, subjects: Sequence[Subject], land: Land) -> list[Subject]:
    """What a picture of this land is about: what was asked for, else what stands around its middle."""
    roles = {thing.id: thing.role for thing in layout.things}
    asked = [each for each in subjects if roles.get(each.owner) is Role.REQUESTED]
    if layout.grounds and layout.grounds[0].under:
        return [*asked, _whole(layout.grounds[0], land)]
    asked += _named(layout, land)
    if not asked:
        asked = [*_cluster([each for each in subjects if _is_near(each, land)]), *_summit(land)]
    if not asked:
        half = min(max(BARE, land.side * 0.14), 12.0)
        ground = float(land.height(np.zeros((1, 2)))[0])
        return [Subject("land", (-half, -half, ground), (half, half, ground + 0.6 * half))]
    return sorted(asked, key=lambda subject: (-subject.weight, subject.owner))[:MOST_SUBJECTS]


def _whole(ground: Ground, land: Land) -> Subject:
    """Land that hangs in the air is seen whole, or nobody would know that it does."""
    half, deep = 0.38 * land.side, 0.3 * land.side
    return Subject("land", (-half, -half, ground.top - 1.2 * deep), (half, half, ground.top + 0.3 * deep))


def _named(layout: Layout, land: Land) -> list[Subject]:
    """The ponds, hills and islands that were asked for, where a picture can hold them whole, and where water falls."""
    found = []
    for feature in layout.features:
        if feature.role is not Role.REQUESTED:
            continue
        if len(feature.parts) > 1:
            found += _fall(feature, land)
        elif max(feature.parts[0].half) < WHOLE * land.side:
            part, top = feature.parts[0], max(feature.top, feature.base)
            half = 0.8 * max(part.half)
            low, high = (part.x - half, part.y - half, top - 0.1), (part.x + half, part.y + half, top)
            found.append(Subject(feature.id, low, high, 0.3))
    return found


def _fall(feature: Feature, land: Land) -> list[Subject]:
    """Where the ground below a stream drops most, if it does."""
    middles = np.array([(part.x, part.y) for part in feature.parts])
    heights = land.height(middles)
    drops = np.abs(np.diff(heights))
    at = int(np.argmax(np.round(drops, 3)))
    if drops[at] < FALLS:
        return []
    # It is looked for before the rock that it falls over: within that nothing is ever seen.
    foot = at if heights[at] < heights[at + 1] else at + 1
    x, y = (float(number) for number in 0.7 * middles[foot] + 0.3 * middles[2 * at + 1 - foot])
    half = max(min(feature.parts[at].half), float(drops[at]))
    low, high = sorted((float(heights[at]), float(heights[at + 1])))
    return [Subject(feature.id, (x - half, y - half, low), (x + half, y + half, high), 1.0)]


def _cluster(subjects: Sequence[Subject]) -> list[Subject]:
    """Most of what stands together, without what stands apart: a picture that holds every last thing shows each of
    them small."""
    if len(subjects) < FEW:
        return list(subjects)
    weights = np.array([each.weight for each in subjects])
    places = np.array([middle_of(each)[:2] for each in subjects])
    middle = (places * weights[:, None]).sum(axis=0) / weights.sum()
    far = np.round(np.hypot(*(places - middle).T), 3)
    order = np.lexsort((np.array([each.owner for each in subjects]), far))
    first = np.concatenate([[0.0], np.cumsum(weights[order])[:-1]]) < MOST * weights.sum()
    wide = np.array([width_of(each) > HOUSE or _is_wall(each) for each in subjects])
    return [subjects[at] for at in order[first | wide[order]]]


def _is_wall(subject: Subject) -> bool:
    length = max(subject.high[axis] - subject.low[axis] for axis in (0, 1))
    return length > WALL[0] and subject.high[2] - subject.low[2] > WALL[1]


def _summit(land: Land) -> list[Subject]:
    """The top of a mountain: where little of the land rises far above the rest, that is what it is about."""
    if land.heights is None:
        return []
    usual, top = float(np.median(land.heights)), float(land.heights.max())
    above = (land.heights > usual + 0.6 * (top - usual)).mean()
    if top - usual < HIGH * land.side or above > RARE:
        return []
    cells = land.heights.shape[0] - 1
    row, column = divmod(int(land.heights.argmax()), cells + 1)
    x, y, half = (column / cells - 0.5) * land.side, (row / cells - 0.5) * land.side, 0.03 * land.side
    return [Subject("summit", (x - half, y - half, top - 2 * half), (x + half, y + half, top), 1.0)]


def _is_near(subject: Subject, land: Land) -> bool:
    """Whether it stands about the middle of the land; buildings stand farther from it than benches."""
    x, y, _ = middle_of(subject)
    return max(abs(x), abs(y)) < land.side * (0.34 if width_of(subject) > HOUSE else 0.45 if _is_wall(subject) else 0.3)


def _stand(
    shown: Sequence[Subject], way: tuple[float, float], air: tuple[float, float], land: Land, aspect: float
) -> tuple[Floats, Floats]:
    """Where the camera stands and looks: subjects framed with air around them, then the look lifted to the sky."""
    (azimuth, elevation), (fills, lifted) = way, air
    points = corners_of(shown)
    low, high = points.min(axis=0), points.max(axis=0)
    middle = (low + high) / 2
    # A single chair is not shown as large as the frame: a postcard tells where it stands.
    least = np.array([1.0, 1.0, 0.0]) * min(BARE, 0.2 * land.side)
    points = np.concatenate([points, [middle - least, middle + least]])
    a, e = math.radians(azimuth), math.radians(elevation)
    toward = np.array([math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e)])
    fitted = framed(Camera(middle + toward, middle, LENS), points, aspect, fills)
    position = fitted.position.copy()
    ground = float(land.height(position[None, :2])[0])
    position[2] = max(position[2], ground + LEAST_HEIGHT)
    distance = float(np.linalg.norm(position - fitted.target))
    # Seen from high above there is no sky that would need room.
    lift = lifted * max(0.2, 1.0 - max(elevation - 14.0, 0.0) / 20.0) * SENSOR / (2 * LENS) / aspect * distance
    return position, fitted.target + np.array([0.0, 0.0, lift / max(math.cos(e), 0.3)])


def _scored(
    camera: Camera,
    shown: Sequence[Subject],
    others: Sequence[Subject],
    land: Land,
    aspect: float,
) -> Shot:
    weights = np.array([subject.weight for subject in shown])
    clear = _clear(camera, shown, others) * unhidden(camera, shown, land)
    frame = camera.frame(corners_of(shown), aspect).reshape(len(shown), 8, 3)
    inside = (np.abs(frame[:, :, :2]).max(axis=(1, 2)) <= 1.0) & (frame[:, :, 2].min(axis=1) > 0)
    seen = float((clear * inside * weights).sum() / weights.sum())
    enough = ENOUGH if len(shown) > CROWD else 1.0
    parts = {
        "seen": 0.56 * min(seen / enough, 1.0) + 0.1 * float(inside.all()),
        "kinds": 0.25 * _kinds_seen(shown, clear * inside),
        "large": 0.25 * float(np.abs(frame[inside][:, :, 0]).max(initial=0.0)),
        "grounded": 0.22 * on_land(camera, land, aspect),
        "horizon": 0.14 * horizon_score(camera, aspect),
        "closed": 0.08 * closed_behind(camera, land),
        "open": -0.3 * crowded(camera, land, aspect),
        "whole": -0.2 * cut_share(camera, others, aspect),
        "headroom": -0.3 * bool(beheaded(camera, others, aspect)),
        "rooted": -0.2 * hanging(camera, land, aspect),
    }
    px, py, pz = (float(number) for number in camera.position)
    tx, ty, tz = (float(number) for number in camera.target)
    return Shot(
        name="postcard",
        kind="perspective",
        position=(px, py, pz),
        target=(tx, ty, tz),
        lens=camera.lens,
        score=sum(parts.values()),
        why=f"It shows {seen:.0%} of what matters with nothing in front of it, land before it and sky above.",
    )


def _kinds_seen(shown: Sequence[Subject], seen: Floats) -> float:
    """The share of the kinds of things of which at least one is seen: of a village with a bridge the bridge, too."""
    best: dict[str, float] = {}
    for subject, share in zip(shown, seen.tolist(), strict=True):
        kind = subject.owner.rsplit("_", 1)[0]
        best[kind] = max(best.get(kind, 0.0), share)
    return sum(share > PLAIN for share in best.values()) / len(best)


def _clear(camera: Camera, shown: Sequence[Subject], others: Sequence[Subject]) -> Floats:
    """The share of each subject that no other thing hides."""
    owners = {subject.owner for subject in shown}
    every = [*shown, *(subject for subject in others if subject.owner not in owners)]
    shares: Floats = visible(camera, every)[: len(shown)]
    return shares


def unhidden(camera: Camera, shown: Sequence[Subject], land: Land) -> Floats:
    """The share of each subject, from foot to top, that neither land nor trees hide."""
    watched = shown[:MOST_WATCHED]
    low, high = np.array([each.low for each in watched]), np.array([each.high for each in watched])
    middle = (low + high) / 2
    levels = np.array([0.15, 0.55, 0.95])
    points = np.repeat(middle[:, None, :], len(levels), axis=1)
    points[:, :, 2] = low[:, None, 2] + (high - low)[:, None, 2] * levels
    flat = points.reshape(-1, 3)
    hidden = _behind_land(camera.position, flat, land) | _behind_trees(camera.position, flat, land.masses)
    shares = 1.0 - hidden.reshape(len(watched), -1).mean(axis=1)
    return np.concatenate([shares, np.ones(len(shown) - len(watched))])


def _behind_land(eye: Floats, points: Floats, land: Land) -> Bools:
    if land.heights is None:
        return np.zeros(len(points), dtype=np.bool_)
    steps = np.linspace(0.05, 0.93, 14)[:, None, None]
    along = eye + (points - eye)[None] * steps
    ground = land.height(along.reshape(-1, 3)[:, :2]).reshape(len(steps), -1)
    hidden: Bools = (along[:, :, 2] < ground - 0.02).any(axis=0)
    return hidden


def _behind_trees(eye: Floats, points: Floats, masses: Floats) -> Bools:
    """Whether a crown stands on the line from the eye to each point, on the plan and in height."""
    if not len(masses):
        return np.zeros(len(points), dtype=np.bool_)
    way = points - eye
    length = np.maximum((way[:, :2] ** 2).sum(axis=1), 1e-9)
    x, y = masses[:, 0] - eye[0], masses[:, 1] - eye[1]
    across, along = way[:, :1], way[:, 1:2]
    beside = (x * along - y * across) ** 2 < masses[:, 4] ** 2 * length[:, None]
    point, tree = np.nonzero(beside)  # few trees stand beside the line, so only they are looked at further
    share = (x[tree] * way[point, 0] + y[tree] * way[point, 1]) / length[point]
    blocks = (share > 0.02) & (share < 0.97) & (eye[2] + share * way[point, 2] < masses[tree, 3])
    return np.bincount(point[blocks], minlength=len(points)) > 0


def _along_a_street(shown: Sequence[Subject], land: Land) -> Iterator[Camera]:
    """Cameras in a street between towers, where somebody on a bus would look along it: from above there are roofs."""
    points = corners_of(shown)
    low, high = points.min(axis=0), points.max(axis=0)
    middle, half = (low + high) / 2, (high - low)[:2].max() / 2
    for turn in (-90.0, -84.0, -96.0, -80.0, -100.0):
        way = np.array([math.cos(math.radians(turn)), math.sin(math.radians(turn)), 0.0])
        for out in (0.5, 0.65, 0.8, 0.95, 1.1, 1.25):
            foot = middle + way * out * half
            for above in (2.6, 4.4):
                eye = float(land.height(foot[None, :2])[0]) + above
                far = foot - way * 20.0
                yield Camera(np.array([foot[0], foot[1], eye]), np.array([far[0], far[1], eye + 1.6]), WIDE)


def _spire(subject: Subject) -> Subject:
    """The middle of a building from its foot to its top."""
    x, y, _ = middle_of(subject)
    return Subject(subject.owner, (x, y, subject.low[2]), (x, y, subject.high[2]), subject.weight)
